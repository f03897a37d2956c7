package dev.communique.benchmarks;

import com.google.common.collect.ImmutableList;

/**
 * A stream that is read to see how the time grows.
 *
 * @param title what to call it
 * @param records the records it is of, over and over
 * @param bytes how long it is at least
 */
record Growth(String title, ImmutableList<byte[]> records, long bytes) {
  static Growth ofStream(String title, long bytes) {
    return new Growth(title, SampleRecords.bytes(), bytes);
  }

  static Growth ofArticles(String title, ImmutableList<byte[]> articles) {
    return new Growth(title, articles, articles.stream().mapToLong(each -> each.length).sum());
  }

  /**
   * Processor time for a megabyte, over as many streams as hold so many megabytes together, and
   * take time that is counted.
   */
  double milliseconds(DeepReader reader, Depth depth, double leastMegabytes) {
    long read = 0;
    long begun = ProcessorTime.ofProcess();
    do {
      RepeatedRecords stream = new RepeatedRecords(records, bytes);
      check(reader.count(stream, depth), stream);
      read += stream.begunBytes();
    } while (read < 1e6 * leastMegabytes || ProcessorTime.ofProcess() == begun);
    return (ProcessorTime.ofProcess() - begun) / 1e6 / (read / 1e6);
  }

  private void check(long count, RepeatedRecords stream) {
    if (count != stream.recordCount()) {
      throw new IllegalStateException(title + ": " + count + " of " + stream.recordCount());
    }
  }
}
