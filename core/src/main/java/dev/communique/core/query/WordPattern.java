package dev.communique.core.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import org.jspecify.annotations.Nullable;

/**
 * Words to look for in texts. Words are compared without regard to case, accents and what stands
 * between them, as {@link Folded} has it.
 *
 * <pre>
 * sanctions           the word in any inflection, by its English stem; Jong-un: both, one after the other
 * stab*               words that begin so
 * "peace and unity"   these very words, one after the other
 * "peace unity"~5     these very words in any order, at most 5 others among them
 * </pre>
 *
 * @param match how the words are looked for
 * @param words the words, folded, at least one; different ones where they are {@link Match#NEAR}
 * @param distance how many other words may stand among those that are near; else 0
 */
public record WordPattern(Match match, ImmutableList<String> words, int distance) {
  private static final int MOST_WORDS = 64;
  private static final int MOST_DISTANCE = 1_000;

  /** How words are looked for. */
  public enum Match {
    /** In any inflection, one after the other. */
    STEM,
    /** The last by its beginning, the others as they are, one after the other. */
    PREFIX,
    /** As they are, one after the other. */
    PHRASE,
    /** As they are, in any order, close together. */
    NEAR
  }

  /**
   * Checks the number of words and the distance.
   *
   * @param match how the words are looked for
   * @param words the words, folded
   * @param distance how many other words may stand among them
   */
  public WordPattern {
    checkArgument(!words.isEmpty(), "words must hold a letter or digit");
    checkArgument(words.size() <= MOST_WORDS, "more than %s words in a row", MOST_WORDS);
    checkArgument(
        distance >= 0 && distance <= MOST_DISTANCE,
        "distance must lie between 0 and %s: %s",
        MOST_DISTANCE,
        distance);
    if (match == Match.NEAR) {
      words = words.stream().distinct().collect(ImmutableList.toImmutableList());
    } else {
      checkArgument(distance == 0, "only words near each other have a distance: %s", distance);
    }
  }

  /**
   * {@return the pattern that a text spells, as shown above}
   *
   * @param text a word, a word and {@code *}, a phrase in double quotation marks, or such a phrase
   *     and a distance
   * @throws IllegalArgumentException if it holds no letter or digit, or the distance is no number
   */
  public static WordPattern parse(String text) {
    String pattern = CharMatcher.whitespace().trimFrom(text);
    int close = pattern.lastIndexOf('"');
    if (close > 0 && pattern.charAt(0) == '"') {
      String after = pattern.substring(close + 1);
      String phrase = pattern.substring(1, close);
      return after.isEmpty() ? phrase(phrase) : near(phrase, distance(after));
    }
    return pattern.endsWith("*") ? of(Match.PREFIX, pattern, 0) : of(Match.STEM, pattern, 0);
  }

  private static int distance(String text) {
    @Nullable Integer distance = text.charAt(0) == '~' ? Ints.tryParse(text.substring(1)) : null;
    checkArgument(distance != null, "expected ~ and a number after the phrase: \"%s\"", text);
    return distance;
  }

  /**
   * {@return the pattern of words as they are, one after the other}
   *
   * @param phrase the words
   * @throws IllegalArgumentException if it holds no letter or digit
   */
  public static WordPattern phrase(String phrase) {
    return of(Match.PHRASE, phrase, 0);
  }

  /**
   * {@return the pattern of words as they are, in any order}
   *
   * @param words the words
   * @param distance how many other words may stand among them, from 0 to 1000
   * @throws IllegalArgumentException if there is no letter or digit, or the distance is too large
   */
  public static WordPattern near(String words, int distance) {
    return of(Match.NEAR, words, distance);
  }

  private static WordPattern of(Match match, String text, int distance) {
    ImmutableList<String> words = Folded.words(text);
    checkArgument(!words.isEmpty(), "words must hold a letter or digit: \"%s\"", text);
    return new WordPattern(match, words, distance);
  }

  /** {@return the pattern as {@link #parse} takes it} */
  @Override
  public String toString() {
    return switch (match) {
      case STEM -> Joiner.on('-').join(words);
      case PREFIX -> Joiner.on('-').join(words) + "*";
      case PHRASE -> '"' + Joiner.on(' ').join(words) + '"';
      case NEAR -> '"' + Joiner.on(' ').join(words) + "\"~" + distance;
    };
  }
}
