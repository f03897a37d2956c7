package dev.communique.parser.leaders;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * One row of a registry file, by column.
 *
 * @param place file and line, for errors
 */
record RegistryRow(String place, ImmutableMap<String, String> cells) {

  /** The cell, empty when the row has none. */
  String get(String column) {
    String cell = cells.get(column);
    return cell == null ? "" : cell;
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
    return cells.containsKey(column);
  }

  IllegalArgumentException error(String message) {
    return new IllegalArgumentException(place + ": " + message);
  }

  static ImmutableList<String> split(String cell, String separator) {
    if (cell.isEmpty()) {
      return ImmutableList.of();
    }
    return ImmutableList.copyOf(
        Splitter.on(separator).trimResults().omitEmptyStrings().split(cell));
  }
}
