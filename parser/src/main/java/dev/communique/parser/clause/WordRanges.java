package dev.communique.parser.clause;

import dev.communique.model.Span;
import dev.communique.parser.text.Words;

/** Ranges of words that an earlier stage found, looked up by their first word. */
final class WordRanges {
  private final int[] endAt;

  private WordRanges(int[] endAt) {
    this.endAt = endAt;
  }

  /** The ranges that spans cover; spans outside the words are left out. */
  static WordRanges of(Words words, Iterable<Span> spans) {
    int[] endAt = new int[words.count()];
    for (Span span : spans) {
      int from = words.wordAt(span.start());
      int to = span.isEmpty() ? from : words.wordAt(span.end() - 1) + 1;
      if (from < words.count() && to > from) {
        endAt[from] = Math.min(to, words.count());
      }
    }
    return new WordRanges(endAt);
  }

  /** The word after the range that starts at {@code word}, or {@code word} itself. */
  int endAt(int word) {
    return Math.max(word, endAt[word]);
  }
}
