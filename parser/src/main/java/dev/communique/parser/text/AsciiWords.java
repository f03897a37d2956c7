package dev.communique.parser.text;

import java.util.stream.Stream;

/**
 * A set of words that tells, without making a string, whether a stretch of text can be one of them:
 * case is ignored, and a rare other word passes for one. Immutable.
 */
final class AsciiWords {
  /** The hash of a word that has another letter than those of ASCII. */
  static final long NOT_ASCII = -1;

  private static final int FACTOR = 0x9E3779B1;

  private final long[] bits;

  private AsciiWords(long[] bits) {
    this.bits = bits;
  }

  /** The set; words that are not ASCII are left out. */
  static AsciiWords of(Stream<String> words) {
    long[] bits = new long[1 << 10];
    words
        .mapToLong(word -> hash(word, 0, word.length()))
        .filter(hash -> hash != NOT_ASCII)
        .forEach(hash -> bits[(int) (hash >>> 6)] |= 1L << hash);
    return new AsciiWords(bits);
  }

  /** What {@link #contains} asks for, or {@link #NOT_ASCII}. */
  static long hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return NOT_ASCII;
      }
      hash = (hash + lower(c)) * FACTOR;
    }
    return Integer.toUnsignedLong(hash) >>> 16;
  }

  private static int lower(char c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }

  boolean contains(long hash) {
    return (bits[(int) (hash >>> 6)] & 1L << hash) != 0;
  }
}
