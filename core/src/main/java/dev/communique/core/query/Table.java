package dev.communique.core.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.text.PlainText;
import java.util.List;
import java.util.Set;

/**
 * Rows and columns of text that print aligned and no wider than asked: the widest columns give way
 * first, a cell that does not fit ends in …. Columns of numbers stand to the right. Immutable.
 */
public final class Table {
  private static final int DEFAULT_WIDTH = 120;
  private static final int LEAST_COLUMN = 4;
  private static final int LEAST_WIDTH = 20;
  private static final String GAP = "  ";

  private final ImmutableList<String> header;
  private final ImmutableList<ImmutableList<String>> rows;

  /** Columns that stand to the right though they are no numbers. */
  private final ImmutableSet<Integer> toTheRight;

  private Table(
      ImmutableList<String> header,
      ImmutableList<ImmutableList<String>> rows,
      ImmutableSet<Integer> toTheRight) {
    this.header = header;
    this.rows = rows;
    this.toTheRight = toTheRight;
  }

  /**
   * {@return a table}
   *
   * @param header the columns' names, at least one
   * @param rows the cells, as many in each row as there are columns; each becomes one line
   * @throws IllegalArgumentException if there is no column, or a row has more or fewer cells
   */
  public static Table of(List<String> header, List<? extends List<String>> rows) {
    return of(header, rows, ImmutableSet.of());
  }

  /** A table, some columns of which stand to the right. */
  static Table of(List<String> header, List<? extends List<String>> rows, Set<Integer> toTheRight) {
    checkArgument(!header.isEmpty(), "a table must have a column");
    ImmutableList.Builder<ImmutableList<String>> cells = ImmutableList.builder();
    for (List<String> row : rows) {
      checkArgument(
          row.size() == header.size(), "a row must have %s cells: %s", header.size(), row);
      cells.add(row.stream().map(PlainText::line).collect(ImmutableList.toImmutableList()));
    }
    return new Table(ImmutableList.copyOf(header), cells.build(), ImmutableSet.copyOf(toTheRight));
  }

  /** {@return the columns' names} */
  public ImmutableList<String> header() {
    return header;
  }

  /** {@return the cells, row by row} */
  public ImmutableList<ImmutableList<String>> rows() {
    return rows;
  }

  /** {@return the table at most 120 columns wide, each line ended by a line feed} */
  @Override
  public String toString() {
    return toString(DEFAULT_WIDTH);
  }

  /**
   * {@return the table, each line ended by a line feed}
   *
   * @param width the most columns of the screen a line may take; at least 20, and four and a gap
   *     for each column are taken in any case
   */
  public String toString(int width) {
    int[] widths = widths(Math.max(LEAST_WIDTH, width));
    boolean[] right = toTheRight();
    StringBuilder out = new StringBuilder();
    appendLine(out, header, widths, right);
    for (List<String> row : rows) {
      appendLine(out, row, widths, right);
    }
    return out.toString();
  }

  private int[] widths(int width) {
    int[] widths = new int[header.size()];
    int sum = GAP.length() * (header.size() - 1);
    for (int column = 0; column < widths.length; column++) {
      widths[column] = TextWidth.of(header.get(column));
      for (List<String> row : rows) {
        widths[column] = Math.max(widths[column], TextWidth.of(row.get(column)));
      }
      widths[column] = Math.min(widths[column], width);
      sum += widths[column];
    }
    for (; sum > width; sum--) {
      int widest = widest(widths);
      if (widths[widest] <= LEAST_COLUMN) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int column = 1; column < widths.length; column++) {
      if (widths[column] > widths[widest]) {
        widest = column;
      }
    }
    return widest;
  }

  private void appendLine(StringBuilder out, List<String> cells, int[] widths, boolean[] right) {
    int start = out.length();
    for (int column = 0; column < widths.length; column++) {
      String cell = TextWidth.cut(cells.get(column), widths[column]);
      String blanks = " ".repeat(Math.max(0, widths[column] - TextWidth.of(cell)));
      out.append(column == 0 ? "" : GAP);
      out.append(right[column] ? blanks + cell : cell + blanks);
    }
    int end = out.length();
    while (end > start && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    out.append('\n');
  }

  /** Columns that are set to the right: those of numbers, and those that were asked to. */
  private boolean[] toTheRight() {
    boolean[] right = new boolean[header.size()];
    for (int column = 0; column < right.length; column++) {
      right[column] = toTheRight.contains(column) || isNumeric(column);
    }
    return right;
  }

  private boolean isNumeric(int column) {
    CharMatcher digits = CharMatcher.inRange('0', '9');
    return rows.stream().map(row -> row.get(column)).allMatch(digits::matchesAllOf);
  }
}
