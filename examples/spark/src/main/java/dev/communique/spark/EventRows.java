package dev.communique.spark;

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
 * The events of articles: first which articles are copies, then the events of each group of
 * reports. Closing it takes the groups off the executors, once the rows were used.
 */
final class EventRows implements AutoCloseable {
  private final SparkSession spark;
  private final Figures figures;
  private final SharedGroups shared;

  EventRows(SparkSession spark, Figures figures) {
    this.spark = spark;
    this.figures = figures;
    this.shared = new SharedGroups(spark);
  }

  /** Given rows of {@code json, article}, of those that have messages. */
  Dataset<Row> of(Dataset<Row> articles) {
    Dataset<Row> letters = placed(articles);
    Broadcast<Components> paired = groups(letters);
    return flat(withCopies(letters), Letters.told(paired), Letters.TOLD)
        .groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG())
        .flatMapGroups(Letters.findEvents(), Encoders.row(TableRows.EVENTS));
  }

  /** Shuffled by id once and kept so: no join by id, of which there are some, moves them again. */
  private Dataset<Row> placed(Dataset<Row> articles) {
    int partitions = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
    return articles.repartition(partitions, functions.col("article")).localCheckpoint();
  }

  private Dataset<Row> withCopies(Dataset<Row> letters) {
    return letters
        .join(new CopyRows(figures, shared).of(letters), "article", "left")
        .select("json", "kind", "share", "original");
  }

  private Broadcast<Components> groups(Dataset<Row> letters) {
    Components components = Components.of(flat(letters, Letters.pairKeys(), Letters.KEYS));
    figures.addGroup("reports", components.largest());
    return shared.share(components);
  }

  private static Dataset<Row> flat(
      Dataset<Row> from, FlatMapFunction<Row, Row> rows, StructType schema) {
    return from.flatMap(rows, Encoders.row(schema));
  }

  @Override
  public void close() {
    shared.close();
  }
}
