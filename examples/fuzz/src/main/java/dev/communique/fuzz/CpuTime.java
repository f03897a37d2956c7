package dev.communique.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What the current thread has worked, whatever else the machine does. */
final class CpuTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuTime() {}

  /** {@return nanoseconds since the thread began} */
  static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
