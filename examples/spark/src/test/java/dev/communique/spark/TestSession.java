package dev.communique.spark;

import org.apache.spark.sql.SparkSession;

/** A session of two threads whose tables are in more than one part. */
final class TestSession {
  private TestSession() {}

  static SparkSession start() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 3)
        .getOrCreate();
  }
}
