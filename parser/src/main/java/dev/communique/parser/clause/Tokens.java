package dev.communique.parser.clause;

import java.util.Arrays;

/** Tagged words and set phrases of a text, in growing arrays. */
final class Tokens {
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Tag[] tags = new Tag[64];
  private int count;

  void add(int start, int end, Tag tag) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      tags = Arrays.copyOf(tags, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    tags[count++] = tag;
  }

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  Tag tag(int token) {
    return tags[token];
  }

  /** The tag of a token, or null outside the sentence. */
  Tag tagOr(int token, Tag otherwise) {
    return token < 0 || token >= count ? otherwise : tags[token];
  }
}
