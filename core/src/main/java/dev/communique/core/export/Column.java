package dev.communique.core.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name what the first row calls it
 * @param cell how its values are written
 * @param value what a row has in it
 * @param <R> what the rows are
 * @param <V> the values
 */
record Column<R, V>(String name, Cell<V> cell, Function<? super R, V> value) {

  V of(R row) {
    return value.apply(row);
  }

  /** The value of a row outside of text, null if it is absent. */
  @Nullable Object bare(R row) {
    return cell.bare(of(row));
  }

  /** What stands in the cell of a row. */
  String print(R row) {
    return cell.print(of(row));
  }

  /** The value in a cell. */
  V parse(String text) {
    try {
      return cell.parse(text);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "column " + name + ": \"" + text + "\": " + wrong.getMessage(), wrong);
    }
  }
}
