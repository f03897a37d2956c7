package dev.communique.benchmarks;

import picocli.CommandLine.Option;

/** How long to read before anything is measured, so that the compilers have done their work. */
final class WarmUp {
  @Option(
      names = "--warm-up",
      defaultValue = "60",
      paramLabel = "N",
      description = "Read before for so many seconds of processor time.")
  private double seconds;

  /** Does something again and again until the time is over. */
  void repeat(Runnable reading) {
    long end = ProcessorTime.ofProcess() + (long) (1e9 * seconds);
    while (ProcessorTime.ofProcess() < end) {
      reading.run();
    }
  }
}
