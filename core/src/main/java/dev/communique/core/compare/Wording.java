package dev.communique.core.compare;

import com.google.common.collect.ImmutableSet;
import dev.communique.core.query.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of some texts in order; no phrase reaches over the end of a sentence or text. */
final class Wording {
  private final List<String> written = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();

  /** For each word, the number of the stretch it belongs to. */
  private final List<Integer> stretches = new ArrayList<>();

  private Wording() {}

  static Wording of(List<String> texts) {
    Wording wording = new Wording();
    int stretch = 0;
    for (String text : texts) {
      stretch = 1 + wording.add(text, stretch);
    }
    return wording;
  }

  private int add(String text, int firstStretch) {
    int stretch = firstStretch;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && Folded.isWordPart(text.charAt(end))) {
        end++;
      }
      addWord(text.substring(start, end), stretch);
      stretch += end < text.length() && isBreak(text.charAt(end)) ? 1 : 0;
      start = end + 1;
    }
    return stretch;
  }

  private void addWord(String word, int stretch) {
    String bare = Folded.of(word).strip();
    if (!bare.isEmpty()) {
      written.add(word);
      folded.add(bare);
      stretches.add(stretch);
    }
  }

  private static boolean isBreak(char c) {
    return ".!?;:…".indexOf(c) >= 0;
  }

  int count() {
    return folded.size();
  }

  boolean isStopWord(int word) {
    return StopWords.contains(folded.get(word));
  }

  /** Whether {@code size} words from this one on belong to one stretch. */
  boolean holds(int word, int size) {
    int last = word + size - 1;
    return last < count() && stretches.get(word).equals(stretches.get(last));
  }

  /** The words from one up to another, as they are compared. */
  String phrase(int from, int to) {
    return String.join(" ", folded.subList(from, to));
  }

  /** The words from one up to another, as they are written. */
  String written(int from, int to) {
    return String.join(" ", written.subList(from, to));
  }

  /** Every run of {@code size} words, also over the ends of sentences; all words when fewer. */
  ImmutableSet<String> shingles(int size) {
    if (count() == 0) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<String> shingles = ImmutableSet.builder();
    for (int i = 0; i == 0 || i + size <= count(); i++) {
      shingles.add(phrase(i, Math.min(count(), i + size)));
    }
    return shingles.build();
  }

  /** The phrases of {@code size} words. */
  void addPhrases(int size, Set<String> to) {
    for (int i = 0; i + size <= count(); i++) {
      if (holds(i, size)) {
        to.add(phrase(i, i + size));
      }
    }
  }
}
