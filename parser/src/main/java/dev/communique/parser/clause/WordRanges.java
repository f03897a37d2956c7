package dev.communique.parser.clause;

import dev.communique.model.Span;
import dev.communique.parser.text.Words;

/** Ranges of words that an earlier stage found, looked up by their first word. */
final class WordRanges {
  /** Words looked at one by one before a search; spans mostly come in text order. */
  private static final int NEAR = 32;

  private final int[] endAt;

  private WordRanges(int[] endAt) {
    this.endAt = endAt;
  }

  /**
   * The ranges that spans cover; spans outside the words are left out.
   *
   * @param codes gets {@code bit} at the first word of each
   */
  static WordRanges of(Words words, Iterable<Span> spans, int[] codes, int bit) {
    int count = codes.length;
    int[] endAt = new int[count];
    int near = 0;
    for (Span span : spans) {
      int from = wordAt(words, near, span.start());
      int to = span.isEmpty() ? from : wordAt(words, from, span.end() - 1) + 1;
      if (from < count && to > from) {
        endAt[from] = Math.min(to, count);
        codes[from] |= bit;
        near = from;
      }
    }
    return new WordRanges(endAt);
  }

  /** The first word that ends after an offset, looked for from a word on. */
  private static int wordAt(Words words, int near, int offset) {
    int count = words.count();
    if (near > 0 && words.end(near - 1) > offset) {
      return words.wordAt(offset);
    }
    int limit = Math.min(count, near + NEAR);
    for (int word = near; word < limit; word++) {
      if (words.end(word) > offset) {
        return word;
      }
    }
    return limit == count ? count : words.wordAt(offset);
  }

  /** The word after the range that starts at {@code word}; that word or less when none does. */
  int endAt(int word) {
    return endAt[word];
  }
}
