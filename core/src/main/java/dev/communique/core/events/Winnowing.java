package dev.communique.core.events;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Fingerprints of a text (Schleimer, Wilkerson and Aiken, "Winnowing", 2003): the least hash of
 * each {@value #WINDOW} runs in a row. Two texts that share {@code WINDOW} runs in a row share a
 * fingerprint, however short the one and long the other is.
 */
final class Winnowing {
  static final int WINDOW = 8;

  private Winnowing() {}

  static long[] fingerprints(long[] runs) {
    Set<Long> chosen = new LinkedHashSet<>();
    for (int i = 0; i == 0 || i + WINDOW <= runs.length; i++) {
      if (runs.length > 0) {
        chosen.add(least(runs, i, Math.min(runs.length, i + WINDOW)));
      }
    }
    return chosen.stream().mapToLong(Long::longValue).toArray();
  }

  private static long least(long[] runs, int from, int to) {
    long least = runs[from];
    for (int i = from + 1; i < to; i++) {
      least = Math.min(least, runs[i]);
    }
    return least;
  }
}
