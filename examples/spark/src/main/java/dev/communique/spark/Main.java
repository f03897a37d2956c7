package dev.communique.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/**
 * Runs the job: {@code [--registry DIR] [--batch-bytes N] [--partitions N] [--figures] OUT INPUT…}.
 */
public final class Main {
  private Main() {}

  /**
   * Reads the inputs and writes the tables; with {@code --figures} prints what each step took.
   *
   * @param arguments options, the folder of the tables, files and folders to read
   * @throws IOException if an input does not exist, or the tables cannot be written
   * @throws IllegalArgumentException if there is no input, or an option is wrong
   */
  public static void main(String[] arguments) throws IOException {
    Arguments given = Arguments.parse(arguments);
    Figures figures = run(given);
    if (given.isPrintingFigures()) {
      System.out.print(figures);
    }
  }

  /** All figures are there only when the session is closed. */
  private static Figures run(Arguments given) throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("communique").getOrCreate()) {
      Figures figures = Figures.of(spark);
      int partitions = 4 * spark.sparkContext().defaultParallelism();
      new Job(spark, given.options(partitions), figures).run(given.inputs());
      return figures;
    }
  }
}
