package dev.communique.core.query;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/**
 * The name of the outlet in a label or credit: {@code GNA REPORT} is one of GNA. The words at its
 * end that tell the kind of text are no part of the name; NEWS is, for many outlets are called so,
 * but names nobody alone.
 */
final class LabelName {
  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of(
          "ALERT",
          "ANALYSIS",
          "BREAKING",
          "BRIEF",
          "BULLETIN",
          "COMMENTARY",
          "CORRESPONDENT",
          "CORRESPONDENTS",
          "DIGEST",
          "EXCLUSIVE",
          "FEATURE",
          "FLASH",
          "REPORT",
          "REPORTER",
          "REPORTERS",
          "REPORTS",
          "SPECIAL",
          "SUMMARY",
          "UPDATE",
          "URGENT");

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  private LabelName() {}

  /** Empty when all words are such. */
  static Optional<String> of(String label) {
    List<String> words = BLANKS.splitToList(label);
    int end = words.size();
    while (end > 0 && KINDS.contains(Ascii.toUpperCase(words.get(end - 1)))) {
      end--;
    }
    boolean isNobody = words.subList(0, end).stream().allMatch(LabelName::isGeneral);
    return isNobody ? Optional.empty() : Optional.of(String.join(" ", words.subList(0, end)));
  }

  private static boolean isGeneral(String word) {
    String upper = Ascii.toUpperCase(word);
    return upper.equals("NEWS") || KINDS.contains(upper);
  }
}
