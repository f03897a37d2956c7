package dev.communique.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the indexes one after the other and measures each by the processor time of all threads.
 */
final class IndexWriting {
  private static final int STEP = 1_000;

  private final Path parent;
  private final Map<IndexSide, Long> nanos = new EnumMap<>(IndexSide.class);
  private int count;
  private long textBytes;

  IndexWriting(Path parent) throws IOException {
    this.parent = Files.createDirectory(parent);
  }

  Path folder(IndexSide side) {
    return parent.resolve(side.name());
  }

  /** Adds the articles of some numbers, and waits for merges. */
  void write(IndexSide side, int from, int to) throws IOException {
    long begun = ProcessorTime.ofProcess();
    long making = 0;
    long bytes = 0;
    try (RivalIndex index = side.open(folder(side))) {
      for (int first = from; first < to; first += STEP) {
        long before = ProcessorTime.ofThread();
        GeneratedBatch batch = GeneratedBatch.of(first, Math.min(to, first + STEP));
        making += ProcessorTime.ofThread() - before;
        bytes += batch.textBytes();
        batch.putInto(index);
      }
    }
    nanos.merge(side, ProcessorTime.ofProcess() - begun - making, Long::sum);
    if (side == IndexSide.OURS) {
      count = to;
      textBytes += bytes;
    }
  }

  /** The rates and sizes. */
  String table() throws IOException {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            "%d messages, %.0f MB of text  %10s  %5s  %6s%n",
            count, textBytes / 1e6, "a second", "ratio", "MB"));
    for (IndexSide side : IndexSide.values()) {
      table.append(
          String.format(
              "%-34s  %10.0f  %5.2f  %6.0f%n",
              side.title(),
              rate(side),
              rate(IndexSide.OURS) / rate(side),
              megabytes(folder(side))));
    }
    return table.toString();
  }

  private double rate(IndexSide side) {
    return count / (nanos.getOrDefault(side, 0L) / 1e9);
  }

  private static double megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
    }
  }
}
