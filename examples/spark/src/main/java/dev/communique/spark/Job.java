package dev.communique.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
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
  private final Figures figures;
  private final Path out;
  private final Path aside;
  private final FileSystem system;

  Job(SparkSession spark, JobOptions options, Figures figures) throws IOException {
    this.spark = spark;
    this.options = options;
    this.figures = figures;
    this.out = new Path(options.out());
    this.aside = new Path(out, "_tables");
    this.system = out.getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  void run(List<String> inputs) throws IOException {
    figures.begin("reading");
    Parsers parsers = Parsers.from(options.registry(), spark.sparkContext().hadoopConfiguration());
    Reading reading = new Reading(spark, options, parsers);
    reading.keep(inputs);
    system.delete(new Path(out, COMPLETE), false);
    system.delete(aside, true);
    writeOfRecords(reading.records());
    writeOfArticles();
    writeOfEvents();
    putInPlace();
    reading.removeOthers();
  }

  private void writeOfRecords(Dataset<Row> records) {
    write(
        "problems",
        records
            .select(functions.explode(functions.col("problems")).as("problem"))
            .select("problem.*")
            .distinct());
    write("articles", lastOfEachId(records).drop("file", "record", "problems"), "year");
  }

  /** As a corpus has it: of several articles with one id the last stays. */
  private static Dataset<Row> lastOfEachId(Dataset<Row> records) {
    Dataset<Row> articles = records.filter("article IS NOT NULL");
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

  /** Of the table of articles, so that nothing of it is worked out again. */
  private void writeOfArticles() {
    writeEach("messages", TableRows.messages(), TableRows.MESSAGES);
    writeEach("quotations", TableRows.quotations(), TableRows.QUOTATIONS);
    writeEach("claims", TableRows.claims(), TableRows.CLAIMS);
  }

  private void writeEach(String table, FlatMapFunction<Row, Row> rows, StructType schema) {
    write(table, with(table).flatMap(rows, Encoders.row(schema)), "year");
  }

  /** JSON and id of articles that have any of a kind. */
  private Dataset<Row> with(String count) {
    return written("articles", ReadRow.SCHEMA)
        .filter(functions.col(count).gt(0))
        .select("json", "article");
  }

  private void writeOfEvents() {
    figures.begin("events");
    try (EventRows events = new EventRows(spark, figures)) {
      write("events", events.of(with("messages")), "year");
    }
    write("timelines", TimelineRows.of(written("events", TableRows.EVENTS)));
  }

  private void write(String table, Dataset<Row> rows, String... partitions) {
    figures.begin(table);
    rows.write().partitionBy(partitions).parquet(new Path(aside, table).toString());
  }

  private Dataset<Row> written(String table, StructType schema) {
    return spark.read().schema(schema).parquet(new Path(aside, table).toString());
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
