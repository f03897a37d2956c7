package dev.communique.core.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A way to write values as text. {@link Export} has those of this library; a lambda makes another.
 * Those of this library are immutable and thread-safe, and give the same text for the same values.
 *
 * <pre>{@code
 * Export.csv().write(corpus.messages().list(), Path.of("messages.csv"));
 * }</pre>
 *
 * @param <T> what is written
 */
@FunctionalInterface
public interface Format<T> {

  /**
   * Writes values, in memory that does not grow with their number.
   *
   * @param values in this order, gone through once
   * @param out neither flushed nor closed
   * @throws IOException if {@code out} fails
   */
  void write(Iterable<? extends T> values, Appendable out) throws IOException;

  /**
   * Writes values into a file in UTF-8. The file is there completely or not at all: what is written
   * goes beside it, under a name that starts with a full stop, and takes its name, and the place of
   * any file of that name, at the end.
   *
   * @param values in this order, gone through once
   * @param file in a folder that is there
   * @throws IOException if it cannot be written; a file of that name is then as it was
   */
  default void write(Iterable<? extends T> values, Path file) throws IOException {
    WholeFile.write(file, out -> write(values, out));
  }

  /**
   * Writes each value into a file of its own. The files' names are made from what the values are
   * called, by {@link FileNames#of}: whatever that is, a file lies in the folder itself, and two
   * names give two files.
   *
   * @param values in this order, gone through once
   * @param name what a value is called
   * @param ending of the files' names, {@code ".json"}
   * @param folder made when it is missing
   * @throws IOException if a file cannot be written; the files before it are there
   * @throws IllegalArgumentException if the ending holds more than letters, digits and full stops
   */
  default void writeEach(
      Iterable<? extends T> values, Function<? super T, String> name, String ending, Path folder)
      throws IOException {
    WholeFile.writeEach(this, values, name, ending, folder);
  }

  /**
   * {@return values as one text}
   *
   * @param values in this order
   */
  default String text(Iterable<? extends T> values) {
    StringBuilder text = new StringBuilder();
    try {
      write(values, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // a StringBuilder does not fail
    }
    return text.toString();
  }
}
