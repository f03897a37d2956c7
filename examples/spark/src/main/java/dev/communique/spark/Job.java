package dev.communique.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Reads, then writes all tables aside, then puts them in place. Tables without the file {@code
 * _COMPLETE} beside them are those of a run that was broken off; the next run makes them anew from
 * the batches that were read.
 */
final class Job {
  private static final String COMPLETE = "_COMPLETE";

  private final SparkSession spark;
  private final JobOptions options;
  private final Path out;
  private final Path aside;
  private final FileSystem system;

  Job(SparkSession spark, JobOptions options) throws IOException {
    this.spark = spark;
    this.options = options;
    this.out = new Path(options.out());
    this.aside = new Path(out, "_tables");
    this.system = out.getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  void run(List<String> inputs) throws IOException {
    Dataset<Row> read = new Reading(spark, options).read(inputs);
    system.delete(new Path(out, COMPLETE), false);
    system.delete(aside, true);
    writeProblems(read);
    Dataset<Row> articles = lastOfEachId(read);
    write("articles", articles.drop("file", "record", "problems"), "year");
    write("messages", each(articles, "messages", TableRows.messages(), TableRows.MESSAGES), "year");
    write(
        "quotations",
        each(articles, "quotations", TableRows.quotations(), TableRows.QUOTATIONS),
        "year");
    write("claims", each(articles, "claims", TableRows.claims(), TableRows.CLAIMS), "year");
    write("events", events(json(articles, "messages")), "year");
    Dataset<Row> events =
        spark.read().schema(TableRows.EVENTS).parquet(new Path(aside, "events").toString());
    write("timelines", timelines(events));
    putInPlace();
  }

  /** As a corpus has it: of several articles with one id the last stays. */
  private static Dataset<Row> lastOfEachId(Dataset<Row> read) {
    Dataset<Row> articles = read.filter("article IS NOT NULL");
    Column place = functions.struct("file", "record");
    Dataset<Row> doubled =
        articles
            .groupBy(functions.col("article").as("doubled"))
            .agg(functions.max(place).as("last"), functions.count("*").as("count"))
            .filter("count > 1")
            .drop("count");
    return articles
        .join(functions.broadcast(doubled), functions.expr("article = doubled"), "left")
        .filter(functions.col("last").isNull().or(place.equalTo(functions.col("last"))))
        .drop("doubled", "last");
  }

  private static Dataset<Row> json(Dataset<Row> articles, String count) {
    return articles.filter(functions.col(count).gt(0)).select("json");
  }

  private static Dataset<Row> each(
      Dataset<Row> articles, String count, FlatMapFunction<Row, Row> rows, StructType schema) {
    return flat(json(articles, count), rows, schema);
  }

  private static Dataset<Row> flat(
      Dataset<Row> from, FlatMapFunction<Row, Row> rows, StructType schema) {
    return from.flatMap(rows, Encoders.row(schema));
  }

  private void writeProblems(Dataset<Row> read) {
    Dataset<Row> problems =
        read.select(functions.explode(functions.col("problems")).as("problem"))
            .select("problem.*")
            .distinct();
    write("problems", problems);
  }

  /** First which articles are copies, group by group; then the events of each group of reports. */
  private Dataset<Row> events(Dataset<Row> letters) {
    Broadcast<Components> copied =
        share(Components.of(flat(letters, Letters.copyKeys(), Letters.KEYS)));
    Dataset<Row> copies =
        letters
            .groupByKey(Letters.copyComponent(copied), Encoders.LONG())
            .flatMapGroups(Letters.findCopies(), Encoders.row(Letters.COPIES));
    Dataset<Row> known =
        letters
            .withColumn("id", functions.get_json_object(functions.col("json"), "$.id"))
            .join(copies, functions.expr("id = article"), "left")
            .select("json", "kind", "share", "original");
    Broadcast<Components> paired =
        share(Components.of(flat(letters, Letters.pairKeys(), Letters.KEYS)));
    return flat(known, Letters.told(paired), Letters.TOLD)
        .groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG())
        .flatMapGroups(Letters.findEvents(), Encoders.row(TableRows.EVENTS));
  }

  private Broadcast<Components> share(Components components) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(components);
  }

  /** How many events and reports there are of each sender and addressee in each year. */
  private static Dataset<Row> timelines(Dataset<Row> events) {
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

  private void write(String table, Dataset<Row> rows, String... partitions) {
    rows.write().partitionBy(partitions).parquet(new Path(aside, table).toString());
  }

  private void putInPlace() throws IOException {
    for (var table : system.listStatus(aside)) {
      Path place = new Path(out, table.getPath().getName());
      system.delete(place, true);
      if (!system.rename(table.getPath(), place)) {
        throw new IOException("cannot rename " + table.getPath() + " to " + place);
      }
    }
    system.delete(aside, true);
    system.create(new Path(out, COMPLETE), true).close();
  }
}
