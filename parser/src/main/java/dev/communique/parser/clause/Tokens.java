package dev.communique.parser.clause;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tagged words and set phrases of a sentence, in growing arrays. */
final class Tokens {
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Tag[] tags = new Tag[64];
  private @Nullable Object[] entries = new @Nullable Object[64];
  private int count;
  private long steps;

  /** Adds a token with what the lexicon says of it, if that made its tag. */
  void add(int start, int end, Tag tag, @Nullable Object entry) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      tags = Arrays.copyOf(tags, count * 2);
      entries = Arrays.copyOf(entries, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    entries[count] = entry;
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

  /** How often a tag was looked at, over all sentences. */
  long steps() {
    return steps;
  }

  Tag tag(int token) {
    steps++;
    return tags[token];
  }

  /** What a token of a closed class is; null for others. */
  @Nullable FunctionWord function(int token) {
    return entries[token] instanceof FunctionWord function ? function : null;
  }

  /** Which verb form a token is; null when it is tagged as something else. */
  @Nullable VerbForm verb(int token) {
    return entries[token] instanceof VerbForm verb ? verb : null;
  }

  /** The tag of a token, or null outside the sentence. */
  Tag tagOr(int token, Tag otherwise) {
    steps++;
    return token < 0 || token >= count ? otherwise : tags[token];
  }
}
