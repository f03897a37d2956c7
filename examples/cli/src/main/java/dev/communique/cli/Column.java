package dev.communique.cli;

import java.util.function.Function;

/**
 * One column of a listing.
 *
 * @param name its heading
 * @param value its text in a row
 * @param isPath whether that is a path, of which a table leaves out what all rows share
 * @param <T> what a row is made of
 */
record Column<T>(String name, Function<T, String> value, boolean isPath) {

  static <T> Column<T> of(String name, Function<T, String> value) {
    return new Column<>(name, value, false);
  }

  static <T> Column<T> ofPaths(String name, Function<T, String> value) {
    return new Column<>(name, value, true);
  }
}
