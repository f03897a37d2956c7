package dev.communique.parser.leaders;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/**
 * One row of a registry file, by column.
 *
 * @param file for errors
 * @param number the line, or the place in a list of JSON
 * @param columns the place of each column
 * @param cells in the order of the columns; those at the end may be missing
 */
record RegistryRow(
    String file, int number, ImmutableMap<String, Integer> columns, List<String> cells) {

  /** The cell, empty when the row has none. */
  String get(String column) {
    Integer index = columns.get(column);
    return index == null || index >= cells.size() ? "" : cells.get(index);
  }

  /** The cell of a column that must be filled. */
  String required(String column) {
    String cell = get(column);
    if (cell.isEmpty()) {
      throw error("column '" + column + "' must not be empty");
    }
    return cell;
  }

  /** The parts of a cell between bars. */
  ImmutableList<String> list(String column) {
    return split(get(column), "|");
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  IllegalArgumentException error(String message) {
    return new IllegalArgumentException(file + ":" + number + ": " + message);
  }

  static ImmutableList<String> split(String cell, String separator) {
    if (cell.isEmpty()) {
      return ImmutableList.of();
    }
    if (cell.indexOf(separator) < 0) {
      return ImmutableList.of(cell.strip());
    }
    return ImmutableList.copyOf(
        Splitter.on(separator).trimResults().omitEmptyStrings().split(cell));
  }
}
