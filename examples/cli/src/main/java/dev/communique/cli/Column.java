package dev.communique.cli;

import java.util.function.Function;

/**
 * One column of a listing.
 *
 * @param name its heading
 * @param value its text in a row
 * @param shape how it stands in a table
 * @param tint its colour in a row, on terminals
 * @param <T> what a row is made of
 */
record Column<T>(String name, Function<T, String> value, Shape shape, Function<T, Tint> tint) {
  /** How a column stands in a table. */
  enum Shape {
    TEXT,
    /** To the right; a number in JSON. */
    NUMBER,
    /** Without the folder that all rows share. */
    PATH
  }

  static <T> Column<T> of(String name, Function<T, String> value) {
    return new Column<>(name, value, Shape.TEXT, row -> Tint.NONE);
  }

  static <T> Column<T> ofNumbers(String name, Function<T, ? extends Number> value) {
    return new Column<>(name, row -> value.apply(row).toString(), Shape.NUMBER, row -> Tint.NONE);
  }

  static <T> Column<T> ofPaths(String name, Function<T, String> value) {
    return new Column<>(name, value, Shape.PATH, row -> Tint.NONE);
  }

  Column<T> toTheRight() {
    return new Column<>(name, value, Shape.NUMBER, tint);
  }

  Column<T> tinted(Function<T, Tint> colour) {
    return new Column<>(name, value, shape, colour);
  }
}
