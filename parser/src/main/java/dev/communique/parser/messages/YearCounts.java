package dev.communique.parser.messages;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.communique.model.OccasionType;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads anniversaries and birthdays that are told by a number of years: "forty years after they
 * took up relations", "30 years of independence", "who turns 70".
 */
final class YearCounts {
  private static final ImmutableSet<String> AGES = ImmutableSet.of("turns", "turned", "turning");
  private static final ImmutableSet<String> FREEDOM =
      ImmutableSet.of("independence", "independent", "freedom", "statehood");

  /** Before a number of years that something lasted. */
  private static final ImmutableSet<String> SPANS =
      ImmutableSet.of("in", "for", "over", "within", "last", "past", "than");

  /** Words behind "years" among which what they are counted from is named. */
  private static final int NEAR = 14;

  private static final ImmutableMap<String, Integer> NUMBERS =
      ImmutableMap.<String, Integer>builder()
          .put("ten", 10)
          .put("twenty", 20)
          .put("thirty", 30)
          .put("forty", 40)
          .put("fifty", 50)
          .put("sixty", 60)
          .put("seventy", 70)
          .put("eighty", 80)
          .put("ninety", 90)
          .put("hundred", 100)
          .buildOrThrow();

  /** What joins the years to what they are counted from. */
  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of("of", "after", "since", "to", "independent", "ago");

  private final Words words;

  YearCounts(Words words) {
    this.words = words;
  }

  /** What the years, or the age, at a word tell; null when nothing. */
  @Nullable OccasionType type(int word) {
    if (isAge(word)) {
      return OccasionType.BIRTHDAY;
    }
    return isYears(word) && count(word) > 0 && !isSpan(word) ? counted(word) : null;
  }

  /** How many years are told at a word that {@link #type} knows. */
  int count(int word) {
    if (isAge(word)) {
      return words.number(word + 1);
    }
    return text(word).equals("century") ? centuryPart(word) : number(word - 1);
  }

  /** The first word of the number. */
  int start(int word) {
    if (isAge(word)) {
      return word;
    }
    return text(word).equals("century") ? word - 2 : word - 1;
  }

  private boolean isYears(int word) {
    char first = words.first(word);
    boolean possible = word > 0 && (first == 'y' || first == 'c');
    return possible && (text(word).equals("years") || text(word).equals("century"));
  }

  private boolean isAge(int word) {
    return words.first(word) == 't'
        && AGES.contains(text(word))
        && word + 1 < words.count()
        && words.kind(word + 1) == WordKind.NUMBER
        && words.number(word + 1) >= 18
        && words.number(word + 1) <= 120;
  }

  private int number(int word) {
    return words.kind(word) == WordKind.NUMBER
        ? words.number(word)
        : NUMBERS.getOrDefault(text(word), -1);
  }

  /** "half a century" */
  private int centuryPart(int word) {
    return word >= 2 && text(word - 2).equals("half") && text(word - 1).equals("a") ? 50 : -1;
  }

  /** "the first letter in 40 years of relations" */
  private boolean isSpan(int word) {
    int before = start(word) - 1;
    return before >= 0 && SPANS.contains(text(before));
  }

  private @Nullable OccasionType counted(int word) {
    int end = Math.min(words.sentenceEnd(words.sentenceOf(word)), word + NEAR);
    if (word + 1 >= end || !LINKS.contains(text(word + 1))) {
      return null;
    }
    for (int w = word + 1; w < end; w++) {
      OccasionType type = words.value(w, MessagesLexicon.ANNIVERSARY);
      boolean told =
          type == OccasionType.TIES_ANNIVERSARY
              || type == OccasionType.TREATY
              || type == OccasionType.FOUNDING_ANNIVERSARY && isFreedom(w);
      if (told) {
        return type;
      }
    }
    return null;
  }

  private boolean isFreedom(int word) {
    return FREEDOM.contains(text(word));
  }

  private String text(int word) {
    return words.lower(word);
  }
}
