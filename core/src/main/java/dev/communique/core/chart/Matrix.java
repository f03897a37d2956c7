package dev.communique.core.chart;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.query.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Named rows and columns with a {@link Cell} for each of their crossings, and the key to these. */
final class Matrix {
  private final String corner;
  private final ImmutableList<String> columns;
  private final ImmutableList<Cell> key;
  private final List<String> rows = new ArrayList<>();
  private final List<ImmutableList<Cell>> cells = new ArrayList<>();

  /** No rows yet; the corner says what the rows are. */
  Matrix(String corner, List<String> columns, List<Cell> key) {
    this.corner = corner;
    this.columns = columns.stream().map(Label::of).collect(ImmutableList.toImmutableList());
    this.key = ImmutableList.copyOf(key);
  }

  void add(String name, List<Cell> row) {
    checkArgument(
        row.size() == columns.size(), "a row must have %s cells: %s", columns.size(), row);
    rows.add(Label.of(name));
    cells.add(ImmutableList.copyOf(row));
  }

  String corner() {
    return corner;
  }

  ImmutableList<String> columns() {
    return columns;
  }

  ImmutableList<Cell> key() {
    return key;
  }

  ImmutableList<String> rows() {
    return ImmutableList.copyOf(rows);
  }

  ImmutableList<Cell> row(int index) {
    return cells.get(index);
  }

  /** How many fields there are of each kind that the key names. */
  ImmutableMap<String, Integer> marks() {
    Map<String, Integer> marks = new LinkedHashMap<>();
    key.forEach(cell -> marks.put(cell.kind(), 0));
    cells.forEach(row -> row.forEach(cell -> marks.computeIfPresent(cell.kind(), (k, n) -> n + 1)));
    return ImmutableMap.copyOf(marks);
  }

  Table table() {
    ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
    for (int i = 0; i < rows.size(); i++) {
      ImmutableList.Builder<String> line = ImmutableList.builder();
      line.add(rows.get(i));
      cells.get(i).forEach(cell -> line.add(cell.sign()));
      lines.add(line.build());
    }
    return Table.of(
        ImmutableList.<String>builder().add(corner).addAll(columns).build(), lines.build());
  }
}
