package dev.communique.core.events;

import java.util.Arrays;
import java.util.Random;

/**
 * Sketches of sets of shingles (MinHash: Broder 1997) cut into bands, as locality-sensitive hashing
 * wants them (Indyk and Motwani 1998): two texts meet in some band with a chance of {@code 1 - (1 -
 * r^}{@value #ROWS}{@code )^}{@value #BANDS}, where r is their resemblance: 0.9998 at 0.8, 0.64 at
 * 0.5, 0.03 at 0.2. Seeded: the same text has the same sketch everywhere.
 */
final class MinHash {
  static final int BANDS = 16;
  static final int ROWS = 4;

  private static final long SEED = 1997;
  private static final long[] MASKS = new Random(SEED).longs(BANDS * ROWS).toArray();
  private static final long[] FACTORS =
      new Random(SEED + 1).longs(BANDS * ROWS).map(factor -> factor | 1).toArray();

  private MinHash() {}

  /** A key for each band; texts that share one in the same place are worth a look. */
  static long[] bands(Shingles shingles) {
    long[] least = least(shingles);
    long[] bands = new long[BANDS];
    for (int i = 0; i < least.length; i++) {
      int band = i / ROWS;
      bands[band] = (bands[band] ^ least[i]) * FACTORS[band];
    }
    return bands;
  }

  private static long[] least(Shingles shingles) {
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long hash : shingles.hashes()) {
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], (hash ^ MASKS[i]) * FACTORS[i]);
      }
    }
    return least;
  }
}
