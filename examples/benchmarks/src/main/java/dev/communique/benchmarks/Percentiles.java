package dev.communique.benchmarks;

import java.util.Arrays;

/** Times of the same kind of call, in microseconds. */
final class Percentiles {
  private final double[] sorted;

  Percentiles(double[] micros) {
    sorted = micros.clone();
    Arrays.sort(sorted);
  }

  /** The time that a share of the calls does not exceed. */
  double at(double share) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
  }
}
