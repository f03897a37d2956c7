package dev.communique.core.query;

import com.google.common.base.Ascii;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Spellings of fields and values, and what somebody may have meant by a wrong one. */
final class Names {
  private static final int MOST_EDITS = 2;
  private static final LevenshteinDistance EDITS = new LevenshteinDistance(MOST_EDITS);

  private Names() {}

  /** A constant's or a user's spelling in the one that is kept: lower case, with hyphens. */
  static String spelling(String word) {
    return Ascii.toLowerCase(word.trim()).replace('_', '-').replace(' ', '-');
  }

  /**
   * The known word that needs the fewest edits to be {@code word}: at most two, and in short words
   * one, as any two of these are alike.
   */
  static Optional<String> nearest(String word, Iterable<String> known) {
    String best = null;
    int fewest = Math.min(MOST_EDITS, word.length() / 3) + 1;
    for (String candidate : known) {
      int edits = EDITS.apply(word, candidate);
      if (edits >= 0 && edits < fewest) {
        fewest = edits;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** What to add to an error about {@code word}: the nearest known word, or nothing. */
  static String suggestion(String word, Iterable<String> known) {
    return nearest(word, known).map(near -> " (did you mean " + near + "?)").orElse("");
  }

  /** Shorter names first, then by letters, so that suggestions do not depend on an order. */
  static Comparator<String> shortestFirst() {
    return Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
  }
}
