package dev.communique.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time: others who use the machine at the same time change it little. */
final class ProcessorTime {
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** What all threads used so far, merging and the collection of garbage included, in ns. */
  static long ofProcess() {
    return PROCESS.getProcessCpuTime();
  }

  /** What this thread used so far, in ns. */
  static long ofThread() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
