package dev.communique.spark;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * Measures the job over generated articles at several sizes, and prints what many would take:
 * {@code FOLDER ARTICLES…}, the sizes in ascending order.
 */
public final class Measure {
  private static final int WARM_UP = 4000;
  private static final int ARTICLES_OF_A_FILE = 1000;
  private static final ObjectMapper JSON = ArticleJson.newMapper();

  private final Path folder;

  private Measure(String folder) {
    this.folder = new Path(folder);
  }

  /**
   * Generates, reads and prints.
   *
   * @param arguments a folder for articles and tables, which is left behind; how many articles, in
   *     ascending order
   * @throws IOException if the folder cannot be written
   * @throws IllegalArgumentException if a size is missing
   */
  public static void main(String[] arguments) throws IOException {
    checkArgument(arguments.length >= 2, "expected FOLDER ARTICLES…: %s", List.of(arguments));
    Measure measure = new Measure(arguments[0]);
    measure.run(WARM_UP);
    System.out.print(SizeFigures.HEADER);
    List<SizeFigures> sizes = new ArrayList<>();
    for (String size : Arrays.asList(arguments).subList(1, arguments.length)) {
      sizes.add(measure.run(Integer.parseInt(size)));
      System.out.print(sizes.get(sizes.size() - 1).line());
    }
    System.out.println();
    System.out.print(new CostModel(sizes).text(100_000_000, 1_000_000_000));
  }

  private SizeFigures run(int articles) throws IOException {
    Figures figures;
    long bytes;
    try (SparkSession spark = SparkSession.builder().appName("communique").getOrCreate()) {
      figures = Figures.of(spark);
      Configuration hadoop = spark.sparkContext().hadoopConfiguration();
      FileSystem system = folder.getFileSystem(hadoop);
      Path place = new Path(folder, "n" + articles);
      system.delete(place, true);
      bytes = write(place, articles, system);
      int partitions = 4 * spark.sparkContext().defaultParallelism();
      String out = new Path(place, "tables").toString();
      String registry = new Path(place, "registry").toString();
      new Job(spark, new JobOptions(out, registry, Long.MAX_VALUE, partitions), figures)
          .run(ImmutableList.of(new Path(place, "articles").toString()));
    }
    return SizeFigures.of(articles, bytes, figures);
  }

  private static long write(Path place, int articles, FileSystem system) throws IOException {
    for (var file : GeneratedNews.registry().entrySet()) {
      try (OutputStream out = system.create(new Path(place, "registry/" + file.getKey()))) {
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    long bytes = 0;
    for (int from = 0; from < articles; from += ARTICLES_OF_A_FILE) {
      Path file = new Path(place, String.format("articles/%08d.jsonl", from));
      byte[] lines = lines(from, Math.min(articles, from + ARTICLES_OF_A_FILE));
      try (OutputStream out = system.create(file)) {
        out.write(lines);
      }
      bytes += lines.length;
    }
    return bytes;
  }

  private static byte[] lines(int from, int to) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int number = from; number < to; number++) {
      lines.append(JSON.writeValueAsString(GeneratedNews.article(number))).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
