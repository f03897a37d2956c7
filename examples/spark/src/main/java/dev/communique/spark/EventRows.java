package dev.communique.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * The events of articles: first which articles are copies, group by group; then the events of each
 * group of reports. Closing it takes the groups off the executors, once the rows were used.
 */
final class EventRows implements AutoCloseable {
  private final SparkSession spark;
  private final Figures figures;
  private final List<Broadcast<Components>> shared = new ArrayList<>();

  EventRows(SparkSession spark, Figures figures) {
    this.spark = spark;
    this.figures = figures;
  }

  /** Given rows of an article's JSON, of those that have messages. */
  Dataset<Row> of(Dataset<Row> letters) {
    Broadcast<Components> paired = groups("reports", letters, Letters.pairKeys());
    return flat(withCopies(letters), Letters.told(paired), Letters.TOLD)
        .groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG())
        .flatMapGroups(Letters.findEvents(), Encoders.row(TableRows.EVENTS));
  }

  private Dataset<Row> withCopies(Dataset<Row> letters) {
    Broadcast<Components> copied = groups("articles", letters, Letters.copyKeys());
    Dataset<Row> copies =
        letters
            .groupByKey(Letters.copyComponent(copied), Encoders.LONG())
            .flatMapGroups(Letters.findCopies(), Encoders.row(Letters.COPIES));
    return letters
        .withColumn("id", functions.get_json_object(functions.col("json"), "$.id"))
        .join(copies, functions.expr("id = article"), "left")
        .select("json", "kind", "share", "original");
  }

  private Broadcast<Components> groups(
      String kind, Dataset<Row> letters, FlatMapFunction<Row, Row> keys) {
    Components components = Components.of(flat(letters, keys, Letters.KEYS));
    figures.addGroup(kind, components.largest());
    Broadcast<Components> groups =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(components);
    shared.add(groups);
    return groups;
  }

  private static Dataset<Row> flat(
      Dataset<Row> from, FlatMapFunction<Row, Row> rows, StructType schema) {
    return from.flatMap(rows, Encoders.row(schema));
  }

  @Override
  public void close() {
    shared.forEach(Broadcast::destroy);
  }
}
