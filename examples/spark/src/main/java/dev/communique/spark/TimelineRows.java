package dev.communique.spark;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** How many events and reports there are of each sender and addressee in each year. */
final class TimelineRows {
  private TimelineRows() {}

  static Dataset<Row> of(Dataset<Row> events) {
    return events
        .withColumn("from", functions.explode(named("sender")))
        .withColumn("to", functions.explode(named("addressee")))
        .groupBy("from", "to", "year")
        .agg(
            functions.count("*").as("events"),
            functions.sum("reports").as("reports"),
            functions.sum("independent_reports").as("independent_reports"));
  }

  /** Who is at one end: ids of leaders, names of those who have none. */
  private static Column named(String side) {
    return functions.array_distinct(
        functions.zip_with(
            functions.col(side),
            functions.col(side + "_id"),
            (name, id) -> functions.when(id.isNull().or(id.equalTo("")), name).otherwise(id)));
  }
}
