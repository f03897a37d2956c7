package dev.communique.core.chart;

import java.util.ArrayList;
import java.util.List;

/** Stacks marks that would lie on each other: each gets the lowest level that is free. */
final class Levels {
  private final double room;
  private final List<Double> ends = new ArrayList<>();

  /** Marks, each so wide. */
  Levels(double room) {
    this.room = room;
  }

  /** The level of a mark; marks come from the left to the right. */
  int next(double x) {
    for (int level = 0; level < ends.size(); level++) {
      if (ends.get(level) <= x - room) {
        ends.set(level, x);
        return level;
      }
    }
    ends.add(x);
    return ends.size() - 1;
  }

  int count() {
    return ends.size();
  }
}
