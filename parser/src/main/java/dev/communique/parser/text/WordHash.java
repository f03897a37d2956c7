package dev.communique.parser.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the languages of a common word by a running hash of its letters, without making a string of
 * it. Immutable.
 */
final class WordHash {
  private static final int[] NONE = {};
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final int[][] values;

  private WordHash(long[] keys, int[][] values) {
    this.keys = keys;
    this.values = values;
  }

  /**
   * The hash of a word that goes on with {@code c}; case is ignored. Up to eight letters of ASCII
   * lie in it one beside the other.
   */
  static long next(long hash, char c) {
    return Long.rotateLeft(hash, Byte.SIZE) ^ lower(c);
  }

  private static int lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }
    return Character.toLowerCase(c);
  }

  /** The languages in which the word of this hash is common. */
  int[] languages(long hash) {
    int at = slot(hash, keys.length);
    while (keys[at] != 0) {
      if (keys[at] == hash) {
        return values[at];
      }
      at = at + 1 & keys.length - 1;
    }
    return NONE;
  }

  private static int slot(long hash, int size) {
    return (int) (hash * FACTOR >>> 40) & size - 1;
  }

  /** Collects words; not thread-safe. */
  static final class Builder {
    private final Map<Long, int[]> words = new HashMap<>();

    void add(String word, int language) {
      long hash = 0;
      for (int i = 0; i < word.length(); i++) {
        hash = next(hash, word.charAt(i));
      }
      words.merge(hash, new int[] {language}, Builder::with);
    }

    /** A word that a list repeats counts once. */
    private static int[] with(int[] old, int[] added) {
      if (old[old.length - 1] == added[0]) {
        return old;
      }
      int[] both = Arrays.copyOf(old, old.length + 1);
      both[old.length] = added[0];
      return both;
    }

    WordHash build() {
      int size = Integer.highestOneBit(words.size() * 4);
      long[] keys = new long[size];
      int[][] values = new int[size][];
      words.forEach(
          (hash, languages) -> {
            int at = slot(hash, size);
            while (keys[at] != 0) {
              at = at + 1 & size - 1;
            }
            keys[at] = hash;
            values[at] = languages;
          });
      return new WordHash(keys, values);
    }
  }
}
