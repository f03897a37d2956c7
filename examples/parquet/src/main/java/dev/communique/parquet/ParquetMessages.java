package dev.communique.parquet;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.io.FileSystemOutputFile;
import dev.communique.model.Report;
import dev.communique.parser.text.FileDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Parquet files of messages, a row a message as one article tells it. */
public final class ParquetMessages {
  private ParquetMessages() {}

  /**
   * Writes messages; the file appears, at once, when all is done. Goes through them once and keeps
   * a part in memory, as the format demands.
   *
   * @param reports the messages
   * @param file the file, made or replaced
   * @throws IOException if it cannot be written
   */
  public static void write(Iterable<Report> reports, Path file) throws IOException {
    try (FileDraft draft = FileDraft.of(file)) {
      writeTo(reports, draft.path());
      draft.commit();
    }
  }

  private static void writeTo(Iterable<Report> reports, Path file) throws IOException {
    Files.delete(file); // the writer makes it
    try (CarpetWriter<MessageRecord> writer =
        new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), MessageRecord.class)
            .build()) {
      for (Report report : reports) {
        writer.write(MessageRecord.from(report));
      }
    }
  }

  /**
   * {@return the rows of a file, in their order}
   *
   * @param file a file that {@link #write} made
   * @throws IOException if it cannot be read
   */
  public static List<MessageRecord> read(Path file) throws IOException {
    return new CarpetReader<>(file.toFile(), MessageRecord.class).toList();
  }
}
