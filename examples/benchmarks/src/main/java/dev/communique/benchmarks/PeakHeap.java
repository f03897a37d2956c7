package dev.communique.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap that was in use since it was made, what waited for collection included. */
final class PeakHeap {
  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  PeakHeap() {
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** The sum over the pools, each at its own peak: no less than what was ever in use at once. */
  double megabytes() {
    return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
  }
}
