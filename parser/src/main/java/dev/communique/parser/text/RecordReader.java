package dev.communique.parser.text;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads bytes as records of the dated-text format, in constant memory. Immutable and thread-safe.
 *
 * <p>A record begins at the start of a file and at every further header line. A file is UTF-8, with
 * or without a byte order mark, or UTF-16 with one; bytes that are no UTF-8 are read as
 * windows-1252. The end of a file's name tells what it holds: {@code .jsonl} an object a line,
 * {@code .csv} rows below a row of names, {@code .zip} files, {@code .gz} behind any of the others
 * that gzip packed it, everything else dated text. A folder is read with the folders below it,
 * sorted by name: of {@code .txt}, {@code .text}, {@code .jsonl}, {@code .csv}, {@code .zip} and
 * the packed ones, or what a glob matches; links are followed.
 *
 * <pre>{@code
 * try (Stream<Outcome<TextRecord>> records = RecordReader.create(Limits.defaults()).read(folder)) {
 *   records.flatMap(outcome -> outcome.value().stream()).map(TextRecord::text).forEach(this::use);
 * }
 * }</pre>
 */
public final class RecordReader {
  private final Limits limits;
  private final RecordFields fields;
  private final FileChoice choice;

  private RecordReader(Limits limits, RecordFields fields, FileChoice choice) {
    this.limits = limits;
    this.fields = fields;
    this.choice = choice;
  }

  /**
   * {@return a reader of all article formats, with the field names of {@link
   * RecordFields#defaults}}
   *
   * @param limits how much it reads
   */
  public static RecordReader create(Limits limits) {
    return create(limits, RecordFields.defaults(), FileChoice.formats());
  }

  /**
   * {@return a reader}
   *
   * @param limits how much it reads
   * @param fields which fields of JSON lines and CSV files hold what
   * @param choice which files of a folder are read; an archive among them is read as a whole
   */
  public static RecordReader create(Limits limits, RecordFields fields, FileChoice choice) {
    return new RecordReader(limits, fields, choice);
  }

  /** {@return what it is and how much it reads} */
  @Override
  public String toString() {
    return "RecordReader with " + limits;
  }

  /**
   * Reads a file or a folder, lazily. The source of a record is the path as given, joined with the
   * path below it by {@code /}, a path in an archive with {@code !} before it; the second record of
   * a file ends in {@code #2}.
   *
   * @param path a file or a folder
   * @return the records in order; what cannot be read is an outcome without a value. Close it when
   *     it is not read to its end.
   * @throws IOException when there is no such file, or the folder cannot be listed
   */
  public Stream<Outcome<TextRecord>> read(Path path) throws IOException {
    return read(path, file -> true);
  }

  /**
   * The same with those of the files alone that a test lets through; an archive is one file.
   *
   * @param path a file, or a folder that is read with everything below it
   * @param wanted asked once of each file that would be read, right before it is
   * @return the records in order
   * @throws IOException if {@code path} itself does not exist or cannot be opened
   */
  public Stream<Outcome<TextRecord>> read(Path path, Predicate<Path> wanted) throws IOException {
    String name = nameOf(path);
    if (Files.isDirectory(path)) {
      return stream(FolderWalk.of(path, name, limits, choice, wanted), FileChoice.formats());
    }
    if (Files.notExists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    return wanted.test(path)
        ? stream(new SourceRecords.One(RecordSource.ofFile(path, name, limits)), choice)
        : Stream.empty();
  }

  /**
   * Reads a stream, lazily, and closes it at its end.
   *
   * @param in the bytes
   * @param source the name to give them; its end tells what they hold, as a file's does, but an
   *     archive is read from a file alone
   * @return the records in order
   */
  public Stream<Outcome<TextRecord>> read(InputStream in, String source) {
    RecordSource open = new RecordSource.OpenStream(in, source, limits.expansionRatio());
    return stream(new SourceRecords.One(open), FileChoice.formats());
  }

  /**
   * Reads a text that is decoded already.
   *
   * @param text one record or many, as dated text
   * @param source the name to give it
   * @return the records in order
   */
  public ImmutableList<Outcome<TextRecord>> readText(String text, String source) {
    return ImmutableList.copyOf(
        new RecordIterator(new RecordSource.WholeText(text, source), limits));
  }

  private Stream<Outcome<TextRecord>> stream(SourceFinder sources, FileChoice ofArchives) {
    SourceRecords records = new SourceRecords(sources, limits, fields, ofArchives);
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, order), false)
        .onClose(records::close);
  }

  private static String nameOf(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
