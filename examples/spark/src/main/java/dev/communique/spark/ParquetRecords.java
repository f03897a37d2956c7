package dev.communique.spark;

import com.google.common.collect.Iterators;
import dev.communique.parser.ArticleParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Reads the rows of Parquet files as lines of JSON: columns named as fields of JSONL are. */
record ParquetRecords(InputFile file, Parsers parsers) implements MapPartitionsFunction<Row, Row> {

  static Dataset<Row> read(InputFile file, Parsers parsers, SparkSession spark) {
    Dataset<Row> rows = spark.read().parquet(file.path());
    Dataset<Row> lines =
        rows.select(
            functions.col("_metadata.row_index"),
            functions.to_json(functions.struct(functions.col("*"))).as("line"));
    return lines.mapPartitions(new ParquetRecords(file, parsers), Encoders.row(ReadRow.SCHEMA));
  }

  @Override
  public Iterator<Row> call(Iterator<Row> lines) {
    ArticleParser parser = parsers.parser();
    return Iterators.concat(Iterators.transform(lines, line -> rows(line, parser)));
  }

  private Iterator<Row> rows(Row line, ArticleParser parser) {
    byte[] bytes = line.getString(1).getBytes(StandardCharsets.UTF_8);
    String source = file.source() + "/" + line.getLong(0) + ".jsonl";
    return Iterators.transform(
        parser.read(new ByteArrayInputStream(bytes), source).iterator(),
        outcome -> ReadRow.of(file.order(), line.getLong(0), outcome));
  }
}
