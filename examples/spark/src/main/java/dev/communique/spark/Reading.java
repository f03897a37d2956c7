package dev.communique.spark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads batch by batch. A batch is written aside and renamed when it is whole; one that is there
 * already is not read again.
 */
final class Reading {
  private final SparkSession spark;
  private final JobOptions options;
  private final Configuration hadoop;
  private final Path folder;

  Reading(SparkSession spark, JobOptions options) {
    this.spark = spark;
    this.options = options;
    this.hadoop = spark.sparkContext().hadoopConfiguration();
    this.folder = new Path(options.out(), "_reading");
  }

  /** All records of the inputs. */
  Dataset<Row> read(List<String> inputs) throws IOException {
    Parsers parsers = Parsers.from(options.registry(), hadoop);
    String version = parsers.version();
    List<String> kept = new ArrayList<>();
    for (ImmutableList<InputFile> batch :
        InputFiles.batches(InputFiles.list(inputs, hadoop), options.batchBytes())) {
      kept.add(keep(batch, new Path(folder, InputFiles.fingerprint(batch, version)), parsers));
    }
    return kept.isEmpty()
        ? spark.createDataFrame(ImmutableList.of(), ReadRow.SCHEMA)
        : spark.read().schema(ReadRow.SCHEMA).parquet(kept.toArray(String[]::new));
  }

  private String keep(List<InputFile> batch, Path kept, Parsers parsers) throws IOException {
    FileSystem system = kept.getFileSystem(hadoop);
    if (!system.exists(kept)) {
      Path aside = kept.suffix(".part");
      rows(batch, parsers).write().mode("overwrite").parquet(aside.toString());
      if (!system.rename(aside, kept)) {
        throw new IOException("cannot rename " + aside + " to " + kept);
      }
    }
    return kept.toString();
  }

  private Dataset<Row> rows(List<InputFile> batch, Parsers parsers) {
    List<InputFile> texts = batch.stream().filter(file -> !file.isParquet()).toList();
    int slices = Math.max(1, Math.min(options.partitions(), texts.size()));
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    ReadFiles reader = new ReadFiles(parsers, new SerializableConfiguration(hadoop));
    Dataset<Row> rows =
        spark.createDataFrame(
            context.parallelize(texts, slices).mapPartitions(reader), ReadRow.SCHEMA);
    for (InputFile file : batch) {
      rows = file.isParquet() ? rows.union(ParquetRecords.read(file, parsers, spark)) : rows;
    }
    return rows;
  }
}
