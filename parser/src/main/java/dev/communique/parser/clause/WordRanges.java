package dev.communique.parser.clause;

import dev.communique.model.Span;
import dev.communique.parser.text.Words;

/** Lays the spans that earlier stages found over the words of a text. */
final class WordRanges {
  /** Words looked at one by one before a search; spans mostly come in text order. */
  private static final int NEAR = 32;

  private final Words words;
  private final int[] codes;
  private final int[] ends;

  /** The ranges over words with some codes, which get a bit at the first word of each. */
  WordRanges(Words words, int[] codes) {
    this.words = words;
    this.codes = codes;
    this.ends = new int[codes.length];
  }

  /** For each word that a range starts at the word after it; of several the last one marked. */
  int[] ends() {
    return ends;
  }

  /** Marks the words that spans start at; spans outside the words are left out. */
  void mark(Iterable<Span> spans, int bit) {
    int near = 0;
    for (Span span : spans) {
      int from = wordAt(near, span.start());
      int to = span.isEmpty() ? from : wordAt(from, span.end() - 1) + 1;
      if (from < codes.length && to > from) {
        ends[from] = Math.min(to, codes.length);
        codes[from] |= bit;
        near = from;
      }
    }
  }

  /** The first word that ends after an offset, looked for from a word on. */
  private int wordAt(int near, int offset) {
    if (near > 0 && words.end(near - 1) > offset) {
      return words.wordAt(offset);
    }
    int limit = Math.min(codes.length, near + NEAR);
    for (int word = near; word < limit; word++) {
      if (words.end(word) > offset) {
        return word;
      }
    }
    return limit == codes.length ? limit : words.wordAt(offset);
  }
}
