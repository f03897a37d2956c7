package dev.communique.core.export;

import com.google.common.collect.Streams;
import dev.communique.model.Outcome;
import dev.communique.model.Report;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Messages as comma-separated values, a row a message as one article tells it; and back. The
 * columns are described in the README of this module. Stateless and thread-safe.
 *
 * <pre>{@code
 * Export.csv().write(corpus.messages().list(), Path.of("messages.csv"));
 * try (Stream<Outcome<MessageRow>> rows = Export.csv().read(Path.of("messages.csv"))) { … }
 * }</pre>
 */
public final class MessageCsv implements Format<Report> {
  static final MessageCsv INSTANCE = new MessageCsv();

  private static final CsvTable<Report> TABLE = CsvTable.of(MessageColumns.ALL);

  private MessageCsv() {}

  @Override
  public void write(Iterable<? extends Report> messages, Appendable out) throws IOException {
    TABLE.write(messages, out);
  }

  /**
   * {@return the rows of a table, read as they are asked for} A row that holds no message is a
   * failure whose problem names line and column; the rows after it are read. Columns come in any
   * order, and others may be there. A table that breaks off, or has a column too few, ends with a
   * failure.
   *
   * @param in closed with the stream
   * @param source the name that problems give
   * @throws IOException if {@code in} fails at once
   */
  public Stream<Outcome<MessageRow>> read(Reader in, String source) throws IOException {
    CsvRows<MessageRow> rows =
        new CsvRows<>(
            in, source, MessageColumns.ALL.stream().map(Column::name).toList(), MessageRow::parse);
    return Streams.stream(rows).onClose(() -> close(in));
  }

  /**
   * {@return the rows of a file in UTF-8, read as they are asked for} Close the stream to close the
   * file. Wrong rows are treated as in {@link #read(Reader, String)}.
   *
   * @param file the file; its path is the name that problems give
   * @throws IOException if it cannot be opened
   */
  public Stream<Outcome<MessageRow>> read(Path file) throws IOException {
    return read(Files.newBufferedReader(file, StandardCharsets.UTF_8), file.toString());
  }

  private static void close(Reader in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
