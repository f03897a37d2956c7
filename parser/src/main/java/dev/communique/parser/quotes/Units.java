package dev.communique.parser.quotes;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.Arrays;

/**
 * The sentences of the reporter: sentences of the text, joined where a boundary lies inside a
 * passage in quotation marks, as ranges of words. {@code "We tried. Nobody came," she said.} is
 * one.
 */
final class Units {
  private final int[] ends;
  private final int count;

  private Units(int[] ends, int count) {
    this.ends = ends;
    this.count = count;
  }

  static Units of(Words words, QuotationMarks marks) {
    int[] ends = new int[Math.max(1, words.sentenceCount())];
    int count = 0;
    for (int s = 0; s < words.sentenceCount(); s++) {
      int end = words.sentenceEnd(s);
      if (end == words.count() || isBoundary(words, marks, end)) {
        ends[count++] = end;
      }
    }
    return new Units(Arrays.copyOf(ends, count), count);
  }

  private static boolean isBoundary(Words words, QuotationMarks marks, int end) {
    if (words.paragraphOf(end) != words.paragraphOf(end - 1)) {
      return true;
    }
    int before = marks.at(end - 1);
    if (before < 0) {
      // `ended."We …`: the sentence's end was found inside the mark's neighbourhood.
      return true;
    }
    Passage passage = marks.passages().get(before);
    return passage.after() <= end && !isMarkOnly(words, end);
  }

  private static boolean isMarkOnly(Words words, int word) {
    return words.kind(word) == WordKind.PUNCTUATION && words.first(word) == ',';
  }

  int count() {
    return count;
  }

  int start(int unit) {
    return unit == 0 ? 0 : ends[unit - 1];
  }

  int end(int unit) {
    return ends[unit];
  }

  /** The unit a word is in. */
  int of(int word) {
    int index = Arrays.binarySearch(ends, word + 1);
    return index >= 0 ? index : -index - 1;
  }
}
