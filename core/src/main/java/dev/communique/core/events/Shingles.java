package dev.communique.core.events;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.Arrays;
import java.util.List;

/**
 * The set of a text's runs of words (w-shingling: Broder, "On the resemblance and containment of
 * documents", 1997), each as a hash of 64 bits. Two different runs share one with a chance of one
 * in 10^19, so that counting hashes is counting runs. Immutable and thread-safe.
 */
public final class Shingles {
  static final Shingles NONE = new Shingles(new long[0]);

  private static final HashFunction WORD_HASH = Hashing.murmur3_128(0x5eed);
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** Ascending, each once. */
  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /**
   * {@return the runs of {@code size} words; the whole text when it has fewer}
   *
   * @param words the words in order, as they are compared
   * @param size the length of the runs, at least 1
   */
  public static Shingles of(List<String> words, int size) {
    return ofRuns(runs(words, size));
  }

  static Shingles ofRuns(long[] runs) {
    return new Shingles(Arrays.stream(runs).sorted().distinct().toArray());
  }

  /** The hashes of the runs in the order of the text. */
  static long[] runs(List<String> words, int size) {
    long[] each = words.stream().mapToLong(Shingles::hash).toArray();
    if (each.length == 0) {
      return each;
    }
    long[] runs = new long[Math.max(1, each.length - size + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = run(each, i, Math.min(each.length, i + size));
    }
    return runs;
  }

  /** One hash of a text's runs in their order. */
  static long whole(long[] runs) {
    return run(runs, 0, runs.length);
  }

  private static long hash(String word) {
    return WORD_HASH.hashUnencodedChars(word).asLong();
  }

  private static long run(long[] words, int from, int to) {
    long run = 0;
    for (int i = from; i < to; i++) {
      run = (run ^ words[i]) * FACTOR;
      run ^= run >>> 32;
    }
    return run;
  }

  /** {@return how many there are} */
  public int count() {
    return hashes.length;
  }

  long[] hashes() {
    return hashes;
  }

  /** How many both have. */
  int common(Shingles other) {
    int common = 0;
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  /**
   * {@return the share of what both have in what either has; 0 when there is nothing}
   *
   * @param other another text's
   */
  public double resemblance(Shingles other) {
    int common = common(other);
    int union = count() + other.count() - common;
    return union == 0 ? 0 : (double) common / union;
  }

  /**
   * {@return the share of these that the other has too; 0 when there are none}
   *
   * @param other another text's
   */
  public double containment(Shingles other) {
    return count() == 0 ? 0 : (double) common(other) / count();
  }

  /** These and the other's; this itself when it has all of them. */
  Shingles union(Shingles other) {
    if (common(other) == other.count()) {
      return this;
    }
    long[] both = Arrays.copyOf(hashes, hashes.length + other.hashes.length);
    System.arraycopy(other.hashes, 0, both, hashes.length, other.hashes.length);
    return ofRuns(both);
  }

  /** {@return how many there are} */
  @Override
  public String toString() {
    return hashes.length + " shingles";
  }
}
