package dev.communique.core.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.OptionalInt;

/** Numbers as claims write them, in figures or in words up to twelve. */
final class NumberNames {
  private static final ImmutableList<String> CARDINALS =
      ImmutableList.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final ImmutableList<String> ORDINALS =
      ImmutableList.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private static final ImmutableList<String> ENDINGS = ImmutableList.of("st", "nd", "rd", "th");

  private NumberNames() {}

  /** The number of {@code third}, {@code 3rd}; none for other words. */
  static OptionalInt ordinal(String foldedWord) {
    for (String ending : ENDINGS) {
      if (foldedWord.endsWith(ending) && !ORDINALS.contains(foldedWord)) {
        return figure(foldedWord.substring(0, foldedWord.length() - ending.length()));
      }
    }
    return place(ORDINALS, foldedWord);
  }

  /** The number of {@code three}, {@code 3}, {@code no}, {@code none}; none for other words. */
  static OptionalInt cardinal(String foldedWord) {
    return switch (foldedWord) {
      case "none" -> OptionalInt.of(0);
      case "only" -> OptionalInt.of(1);
      default -> {
        OptionalInt word = place(CARDINALS, foldedWord);
        yield word.isPresent() ? word : figure(foldedWord);
      }
    };
  }

  private static OptionalInt place(ImmutableList<String> words, String word) {
    int place = words.indexOf(word);
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
  }

  private static OptionalInt figure(String word) {
    Integer number = Ints.tryParse(word);
    return number == null || number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
