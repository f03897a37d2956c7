package dev.communique.parser.text;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import dev.communique.model.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes as records of the dated-text format, in constant memory. Immutable and thread-safe.
 *
 * <p>A record begins at the start of a file and at every further header line. A file is UTF-8, with
 * or without a byte order mark, or UTF-16 with one; bytes that are no UTF-8 are read as
 * windows-1252. A folder is read with the folders below it, sorted by name: {@code .txt}, {@code
 * .text} and both with {@code .gz}; links are followed.
 *
 * <pre>{@code
 * try (Stream<Outcome<TextRecord>> records = RecordReader.create(Limits.defaults()).read(folder)) {
 *   records.flatMap(outcome -> outcome.value().stream()).map(TextRecord::text).forEach(this::use);
 * }
 * }</pre>
 */
public final class RecordReader {
  private final Limits limits;

  private RecordReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * {@return a reader}
   *
   * @param limits how much it reads
   */
  public static RecordReader create(Limits limits) {
    return new RecordReader(limits);
  }

  /** {@return what it is and how much it reads} */
  @Override
  public String toString() {
    return "RecordReader with " + limits;
  }

  /**
   * Reads a file or a folder, lazily. The source of a record is the path as given, joined with the
   * path below it by {@code /}; the second record of a file ends in {@code #2}.
   *
   * @param path a file or a folder
   * @return the records in order; what cannot be read is an outcome without a value. Close it when
   *     it is not read to its end.
   * @throws IOException when there is no such file, or the folder cannot be listed
   */
  public Stream<Outcome<TextRecord>> read(Path path) throws IOException {
    String name = nameOf(path);
    if (Files.isDirectory(path)) {
      return stream(FolderWalk.of(path, name, limits));
    }
    if (Files.notExists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    return stream(source(RecordSource.ofFile(path, name, limits)));
  }

  /**
   * Reads a stream, lazily, and closes it at its end.
   *
   * @param in the bytes
   * @param source the name to give them
   * @return the records in order
   */
  public Stream<Outcome<TextRecord>> read(InputStream in, String source) {
    return stream(source(new RecordSource.OpenStream(in, source)));
  }

  /**
   * Reads a text that is decoded already.
   *
   * @param text one record or many
   * @param source the name to give it
   * @return the records in order
   */
  public ImmutableList<Outcome<TextRecord>> readText(String text, String source) {
    return ImmutableList.copyOf(
        new RecordIterator(new RecordSource.WholeText(text, source), limits));
  }

  private static Iterator<Outcome<RecordSource>> source(RecordSource source) {
    return Iterators.singletonIterator(Outcome.of(source));
  }

  private Stream<Outcome<TextRecord>> stream(Iterator<Outcome<RecordSource>> sources) {
    Records records = new Records(sources, limits);
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, order), false)
        .onClose(records::close);
  }

  private static String nameOf(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** The records of many sources, one source open at a time. */
  private static final class Records extends AbstractIterator<Outcome<TextRecord>> {
    private final Iterator<Outcome<RecordSource>> sources;
    private final Limits limits;
    private @Nullable RecordIterator open;

    Records(Iterator<Outcome<RecordSource>> sources, Limits limits) {
      this.sources = sources;
      this.limits = limits;
    }

    @Override
    protected @Nullable Outcome<TextRecord> computeNext() {
      while (open == null || !open.hasNext()) {
        if (!sources.hasNext()) {
          return endOfData();
        }
        Outcome<RecordSource> next = sources.next();
        if (next.value().isEmpty()) {
          return Outcome.failure(next.problems().get(0));
        }
        open = new RecordIterator(next.value().get(), limits);
      }
      return open.next();
    }

    void close() {
      if (open != null) {
        open.close();
      }
    }
  }
}
