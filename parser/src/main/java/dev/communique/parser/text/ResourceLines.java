package dev.communique.parser.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the small, commented word lists that the rules are kept in: UTF-8, one entry a line, fields
 * split by tabs, {@code #} at the start of a line begins a comment.
 */
public final class ResourceLines {
  private static final Splitter TAB = Splitter.on('\t').trimResults();

  private ResourceLines() {}

  /**
   * {@return the entries of a resource that lies beside a class}
   *
   * @param beside a class of the package that owns the resource
   * @param name the file's name
   * @throws IllegalStateException if there is no such resource
   */
  public static ImmutableList<Line> read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8), name);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }

  /**
   * {@return the entries of a list a user brings}
   *
   * @param reader the list
   * @param name for errors, usually the path
   * @throws IOException if reading fails
   */
  public static ImmutableList<Line> read(Reader reader, String name) throws IOException {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    BufferedReader buffered = new BufferedReader(reader);
    int number = 0;
    for (String line = buffered.readLine(); line != null; line = buffered.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(new Line(name, number, TAB.splitToList(line)));
      }
    }
    return lines.build();
  }

  /**
   * One entry.
   *
   * @param file the list's name
   * @param number its 1-based line
   * @param fields its fields, blanks around them removed
   */
  public record Line(String file, int number, List<String> fields) {
    /**
     * Copies the fields.
     *
     * @param file the list's name
     * @param number its 1-based line
     * @param fields its fields
     */
    public Line {
      fields = ImmutableList.copyOf(fields);
    }

    /**
     * {@return a field, empty when the line has fewer}
     *
     * @param index from 0
     */
    public String field(int index) {
      return index < fields.size() ? fields.get(index) : "";
    }

    /**
     * {@return an error that names file and line}
     *
     * @param message what is wrong
     */
    public IllegalArgumentException error(String message) {
      return new IllegalArgumentException(file + ":" + number + ": " + message + ": " + fields);
    }
  }
}
