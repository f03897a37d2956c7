package dev.communique.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Runs the job: {@code [--registry DIR] [--batch-bytes N] [--partitions N] OUT INPUT…}. */
public final class Main {
  private static final long BATCH_BYTES = 64L << 30;

  private Main() {}

  /**
   * Reads the inputs and writes the tables.
   *
   * @param arguments options, the folder of the tables, files and folders to read
   * @throws IOException if an input does not exist, or the tables cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    String registry = "";
    long batchBytes = BATCH_BYTES;
    int partitions = 0;
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--registry" -> registry = arguments[++i];
        case "--batch-bytes" -> batchBytes = Long.parseLong(arguments[++i]);
        case "--partitions" -> partitions = Integer.parseInt(arguments[++i]);
        default -> paths.add(arguments[i]);
      }
    }
    if (paths.size() < 2) {
      throw new IllegalArgumentException("expected [options] OUT INPUT…: " + paths);
    }
    try (SparkSession spark = SparkSession.builder().appName("communique").getOrCreate()) {
      int count = partitions > 0 ? partitions : 4 * spark.sparkContext().defaultParallelism();
      JobOptions options = new JobOptions(paths.get(0), registry, batchBytes, count);
      new Job(spark, options).run(paths.subList(1, paths.size()));
    }
  }
}
