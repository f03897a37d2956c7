package dev.communique.parser.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Problem;
import java.io.Serializable;
import java.util.Objects;

/** One raw document: its text as decoded, where it came from, what was wrong with it. */
public final class TextRecord implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final String source;
  private final String text;
  private final int firstLine;
  private final boolean isRow;
  private final ImmutableList<Problem> problems;

  TextRecord(String source, String text, int firstLine, ImmutableList<Problem> problems) {
    this(source, source, text, firstLine, false, problems);
  }

  private TextRecord(
      String id,
      String source,
      String text,
      int firstLine,
      boolean isRow,
      ImmutableList<Problem> problems) {
    checkArgument(firstLine >= 1, "firstLine must be at least 1: %s", firstLine);
    this.id = id;
    this.isRow = isRow;
    this.source = source;
    this.text = text;
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /**
   * {@return a record that starts at line 1 and has no problem}
   *
   * @param text the whole text
   * @param source the name to give it
   */
  public static TextRecord of(String text, String source) {
    return new TextRecord(source, text, 1, ImmutableList.of());
  }

  /** A record that is a row of a file: all of its text lies on one line of it. */
  static TextRecord ofRow(
      String id, String source, String text, int line, ImmutableList<Problem> problems) {
    return new TextRecord(id, source, text, line, true, problems);
  }

  /** {@return the id that its row gives it; without one, where it came from} */
  public String id() {
    return id;
  }

  /** {@return where it came from: the path as given, {@code #n} after the nth record of a file} */
  public String source() {
    return source;
  }

  /** {@return the text as decoded, header included, without a byte order mark} */
  public String text() {
    return text;
  }

  /** {@return the 1-based line of the file on which the text starts} */
  public int firstLine() {
    return firstLine;
  }

  /** Counts the lines of the file from the start of the text. */
  Position position() {
    return new Position(isRow ? "" : text, firstLine);
  }

  /** {@return what was repaired or doubtful on reading} */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextRecord that
        && id.equals(that.id)
        && source.equals(that.source)
        && text.equals(that.text)
        && firstLine == that.firstLine
        && isRow == that.isRow
        && problems.equals(that.problems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, text, firstLine);
  }

  @Override
  public String toString() {
    return "TextRecord{" + source + ", " + text.length() + " units}";
  }
}
