package dev.communique.spark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
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
  private final Parsers parsers;
  private final Set<Path> kept = new LinkedHashSet<>();

  Reading(SparkSession spark, JobOptions options, Parsers parsers) {
    this.spark = spark;
    this.options = options;
    this.parsers = parsers;
    this.hadoop = spark.sparkContext().hadoopConfiguration();
    this.folder = new Path(options.out(), "_reading");
  }

  /** Sees to it that all batches of the inputs are there. */
  void keep(List<String> inputs) throws IOException {
    String reader = parsers.fingerprint();
    kept.clear();
    for (ImmutableList<InputFile> batch :
        InputFiles.batches(InputFiles.list(inputs, hadoop), options.batchBytes())) {
      Path place = new Path(folder, InputFiles.fingerprint(batch, reader));
      keep(batch, place);
      kept.add(place);
    }
  }

  private void keep(List<InputFile> batch, Path place) throws IOException {
    FileSystem system = place.getFileSystem(hadoop);
    if (!system.exists(place)) {
      Path aside = place.suffix(".part");
      rows(batch).write().mode("overwrite").parquet(aside.toString());
      if (!system.rename(aside, place)) {
        throw new IOException("cannot rename " + aside + " to " + place);
      }
    }
  }

  /** All records of the batches. */
  Dataset<Row> records() {
    String[] batches = kept.stream().map(Path::toString).toArray(String[]::new);
    return kept.isEmpty()
        ? spark.createDataFrame(ImmutableList.of(), ReadRow.SCHEMA)
        : spark.read().schema(ReadRow.SCHEMA).parquet(batches);
  }

  /** Those of files that changed or are gone, and what an older build read, help nobody. */
  void removeOthers() throws IOException {
    FileSystem system = folder.getFileSystem(hadoop);
    for (FileStatus batch : kept.isEmpty() ? new FileStatus[0] : system.listStatus(folder)) {
      if (kept.stream().noneMatch(place -> place.getName().equals(batch.getPath().getName()))) {
        system.delete(batch.getPath(), true);
      }
    }
  }

  private Dataset<Row> rows(List<InputFile> batch) {
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
