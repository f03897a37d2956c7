package dev.communique.core.events;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Random;

/**
 * Sketches of sets of shingles (MinHash: Broder 1997) cut into bands, as locality-sensitive hashing
 * wants them (Indyk and Motwani 1998): two texts meet in some band with a chance of {@code 1 - (1 -
 * r^rows)^bands}, where r is their resemblance. Seeded: the same text has the same sketch
 * everywhere. Immutable and thread-safe.
 */
public final class MinHash {
  private static final long SEED = 1997;

  /** Of 16 bands of 4 rows: a chance of 0.9998 at 0.8, 0.64 at 0.5, 0.03 at 0.2. */
  static final MinHash FOR_COPIES = new MinHash(16, 4);

  private final int bands;
  private final int rows;
  private final long[] masks;
  private final long[] factors;

  private MinHash(int bands, int rows) {
    this.bands = bands;
    this.rows = rows;
    this.masks = new Random(SEED).longs((long) bands * rows).toArray();
    this.factors =
        new Random(SEED + 1).longs((long) bands * rows).map(factor -> factor | 1).toArray();
  }

  /**
   * {@return sketches of a shape}
   *
   * @param bands how many bands, at least 1
   * @param rows how many hashes a band, at least 1
   * @throws IllegalArgumentException if one is less
   */
  public static MinHash of(int bands, int rows) {
    checkArgument(bands >= 1, "bands must be at least 1: %s", bands);
    checkArgument(rows >= 1, "rows must be at least 1: %s", rows);
    return new MinHash(bands, rows);
  }

  /**
   * {@return a key for each band; texts that share one in the same place are worth a look}
   *
   * @param shingles the text's
   */
  public long[] bands(Shingles shingles) {
    return bands(least(shingles));
  }

  long[] bands(long[] least) {
    long[] keys = new long[bands];
    for (int i = 0; i < least.length; i++) {
      int band = i / rows;
      keys[band] = (keys[band] ^ least[i]) * factors[band];
    }
    return keys;
  }

  /** The sketch: of each hash the least value. */
  long[] least(Shingles shingles) {
    long[] least = new long[bands * rows];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long hash : shingles.hashes()) {
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], (hash ^ masks[i]) * factors[i]);
      }
    }
    return least;
  }

  /**
   * {@return the chance that two texts meet in some band}
   *
   * @param resemblance the Jaccard measure of their shingles, from 0 to 1
   */
  public double chance(double resemblance) {
    return 1 - Math.pow(1 - Math.pow(resemblance, rows), bands);
  }

  /** {@return the resemblance about which chances rise steeply: {@code (1/bands)^(1/rows)}} */
  public double threshold() {
    return Math.pow(1.0 / bands, 1.0 / rows);
  }

  /** {@return the shape} */
  @Override
  public String toString() {
    return "MinHash of " + bands + " bands of " + rows + " rows";
  }
}
