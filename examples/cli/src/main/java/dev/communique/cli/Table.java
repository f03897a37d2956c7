package dev.communique.cli;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Prints rows as columns that stand under each other; all rows must be known for that. */
final class Table<T> implements Listing.Printer<T> {
  private static final String GAP = "  ";

  private final List<Column<T>> columns;
  private final boolean hasColours;
  private final Writer out;
  private final List<List<Tint>> tints = new ArrayList<>();
  private final List<List<String>> cells = new ArrayList<>();

  Table(List<Column<T>> columns, boolean hasColours, Writer out) {
    this.columns = columns;
    this.hasColours = hasColours;
    this.out = out;
    columns.forEach(column -> cells.add(new ArrayList<>()));
    columns.forEach(column -> tints.add(new ArrayList<>(List.of(Tint.HEAD))));
  }

  @Override
  public void print(T row) {
    for (int i = 0; i < columns.size(); i++) {
      cells.get(i).add(PlainText.oneLine(columns.get(i).value().apply(row)));
      tints.get(i).add(columns.get(i).tint().apply(row));
    }
  }

  @Override
  public void finish() throws IOException {
    List<ImmutableList<String>> padded = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      padded.add(padded(columns.get(i), cells.get(i)));
    }
    for (int row = 0; row <= cells.get(0).size(); row++) {
      out.append(line(padded, row)).append('\n');
    }
  }

  /** The cells of a column under its name, all of one width. */
  private static <T> ImmutableList<String> padded(Column<T> column, List<String> texts) {
    int shared = column.shape() == Column.Shape.PATH ? sharedFolder(texts) : 0;
    List<String> shown = new ArrayList<>(List.of(column.name()));
    texts.forEach(text -> shown.add(text.substring(shared)));
    int width = shown.stream().mapToInt(PlainText::width).max().orElse(0);
    return shown.stream()
        .map(text -> padded(text, width, column.shape()))
        .collect(ImmutableList.toImmutableList());
  }

  private static String padded(String text, int width, Column.Shape shape) {
    return shape == Column.Shape.NUMBER
        ? PlainText.padLeft(text, width)
        : PlainText.pad(text, width);
  }

  /** How long the folder is that all these paths lie in. */
  private static int sharedFolder(List<String> paths) {
    if (paths.isEmpty()) {
      return 0;
    }
    String shared = paths.get(0);
    for (String path : paths) {
      shared = Strings.commonPrefix(shared, path);
    }
    return shared.lastIndexOf('/') + 1;
  }

  /** No blanks at the end of a line; colours around the words alone. */
  private String line(List<ImmutableList<String>> padded, int row) {
    int last = padded.size() - 1;
    while (last > 0 && padded.get(last).get(row).isBlank()) {
      last--;
    }
    StringBuilder line = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      String cell = padded.get(i).get(row);
      cell = i == last ? cell.stripTrailing() : cell;
      line.append(i == 0 ? "" : GAP).append(coloured(cell, tints.get(i).get(row)));
    }
    return line.toString();
  }

  private String coloured(String cell, Tint tint) {
    String words = cell.strip();
    int start = words.isEmpty() ? 0 : cell.indexOf(words);
    return hasColours
        ? cell.substring(0, start) + tint.on(words) + cell.substring(start + words.length())
        : cell;
  }
}
