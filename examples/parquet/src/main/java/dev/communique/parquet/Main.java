package dev.communique.parquet;

import dev.communique.core.Communique;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes the messages of articles into a Parquet file. */
public final class Main {
  private Main() {}

  /**
   * Runs it.
   *
   * @param args the file, then files and folders of articles
   * @throws IOException if something cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("Usage: Main FILE.parquet PATH...");
    }
    Path[] articles = Arrays.stream(args).skip(1).map(Path::of).toArray(Path[]::new);
    ParquetMessages.write(Communique.read(articles).messages().list(), Path.of(args[0]));
  }
}
