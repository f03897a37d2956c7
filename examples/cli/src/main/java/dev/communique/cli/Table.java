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
  private final Writer out;
  private final List<List<String>> cells = new ArrayList<>();

  Table(List<Column<T>> columns, Writer out) {
    this.columns = columns;
    this.out = out;
    columns.forEach(column -> cells.add(new ArrayList<>()));
  }

  @Override
  public void print(T row) {
    for (int i = 0; i < columns.size(); i++) {
      cells.get(i).add(PlainText.oneLine(columns.get(i).value().apply(row)));
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
    int shared = column.isPath() ? sharedFolder(texts) : 0;
    List<String> shown = new ArrayList<>(List.of(column.name()));
    texts.forEach(text -> shown.add(text.substring(shared)));
    int width = shown.stream().mapToInt(PlainText::width).max().orElse(0);
    return shown.stream()
        .map(text -> PlainText.pad(text, width))
        .collect(ImmutableList.toImmutableList());
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

  /** No blanks at the end of a line. */
  private static String line(List<ImmutableList<String>> columns, int row) {
    List<String> line = new ArrayList<>();
    columns.forEach(column -> line.add(column.get(row)));
    return String.join(GAP, line).stripTrailing();
  }
}
