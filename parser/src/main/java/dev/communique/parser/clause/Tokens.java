package dev.communique.parser.clause;

import java.util.Arrays;

/** Tagged words and set phrases of one sentence, side by side, in growing arrays. */
class Tokens {
  /** First word of each token; one more holds the word after the last. */
  private int[] starts = new int[65];

  private byte[] tags = new byte[64];
  private int count;

  /** Begins a sentence. */
  void clear(int start) {
    count = 0;
    starts[0] = start;
  }

  /** Adds the token that goes on to a word. */
  void add(int end, int tag) {
    if (count == tags.length) {
      starts = Arrays.copyOf(starts, count * 2 + 1);
      tags = Arrays.copyOf(tags, count * 2);
    }
    tags[count++] = (byte) tag;
    starts[count] = end;
  }

  final int count() {
    return count;
  }

  final int start(int token) {
    return starts[token];
  }

  final int end(int token) {
    return starts[token + 1];
  }

  int tag(int token) {
    return tags[token];
  }

  /** The tag of a token that may lie outside the sentence, where it is another. */
  final int tagOr(int token, int otherwise) {
    return token < 0 || token >= count ? otherwise : tag(token);
  }

  final boolean isIn(int token, int tags) {
    return Tag.isIn(tag(token), tags);
  }

  /** The tag of the {@code n}th last token; {@link Tag#OTHER} at the sentence's start. */
  final int last(int n) {
    return tagOr(count - 1 - n, Tag.OTHER);
  }
}
