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
  private final int[] paragraphs;
  private final int count;

  private Units(int[] ends, int[] paragraphs, int count) {
    this.ends = ends;
    this.paragraphs = paragraphs;
    this.count = count;
  }

  static Units of(Words words, QuotationMarks marks) {
    int[] ends = new int[words.sentenceCount()];
    int[] paragraphs = new int[words.sentenceCount()];
    int count = 0;
    int paragraph = 0;
    for (int s = 0; s < words.sentenceCount(); s++) {
      int end = words.sentenceEnd(s);
      while (words.paragraphEnd(paragraph) < end) {
        paragraph++;
      }
      if (end == words.paragraphEnd(paragraph) || isBoundary(words, marks, end)) {
        paragraphs[count] = paragraph;
        ends[count++] = end;
      }
    }
    return new Units(ends, paragraphs, count);
  }

  /** Whether a sentence ends inside a paragraph, where the reporter's own ends. */
  private static boolean isBoundary(Words words, QuotationMarks marks, int end) {
    int before = marks.at(end - 1);
    if (before < 0) {
      // `ended."We …`: the sentence's end was found inside the mark's neighbourhood.
      return true;
    }
    return marks.passages().get(before).after() <= end && !isMarkOnly(words, end);
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

  /** The paragraph a unit is in. */
  int paragraph(int unit) {
    return paragraphs[unit];
  }

  /** The unit a word is in. */
  int of(int word) {
    int index = Arrays.binarySearch(ends, 0, count, word + 1);
    return index >= 0 ? index : -index - 1;
  }
}
