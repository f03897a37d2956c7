package dev.communique.core.export;

import com.google.common.collect.ImmutableList;
import dev.communique.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values of a kind stand in a cell. Printing and parsing are inverse; an empty cell is an
 * absent value.
 *
 * @param <V> the kind
 */
final class Cell<V> {
  static final Cell<String> TEXT = of(CellText::print, CellText::parse);

  static final Cell<Optional<String>> OPTIONAL_TEXT = optional(CellText::print, CellText::parse);

  static final Cell<ImmutableList<String>> LIST =
      new Cell<>(
          List.class, CellText::printList, cell -> ImmutableList.copyOf(CellText.parseList(cell)));

  static final Cell<Integer> NUMBER = new Cell<>(Integer.class, Object::toString, Integer::valueOf);

  static final Cell<Optional<Integer>> OPTIONAL_NUMBER =
      optional(Integer.class, Object::toString, Integer::valueOf);

  static final Cell<Boolean> FACT = new Cell<>(Boolean.class, Object::toString, Cell::fact);

  static final Cell<Optional<PartialDate>> DATE =
      optional(PartialDate::toString, PartialDate::parse);

  private final Class<?> bare;
  private final Function<V, String> print;
  private final Function<String, V> parse;

  private Cell(Class<?> bare, Function<V, String> print, Function<String, V> parse) {
    this.bare = bare;
    this.print = print;
    this.parse = parse;
  }

  static <V> Cell<V> of(Function<V, String> print, Function<String, V> parse) {
    return new Cell<>(String.class, print, parse);
  }

  static <V> Cell<Optional<V>> optional(Function<V, String> print, Function<String, V> parse) {
    return optional(String.class, print, parse);
  }

  /** With the class of values outside of text. */
  static <V> Cell<Optional<V>> optional(
      Class<?> bare, Function<V, String> print, Function<String, V> parse) {
    return new Cell<>(
        bare,
        value -> value.map(print).orElse(""),
        cell -> cell.isEmpty() ? Optional.empty() : Optional.of(parse.apply(cell)));
  }

  /** What values are outside of text: numbers, yes and no, days, lists, else text. */
  Class<?> bareType() {
    return bare;
  }

  /** The value as one of that class, null if it is absent. */
  @Nullable Object bare(V value) {
    Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    return present == null || bare.isInstance(present) ? present : print(value);
  }

  /** R prints TRUE, pandas True. */
  private static Boolean fact(String cell) {
    return switch (cell) {
      case "true", "TRUE", "True" -> true;
      case "false", "FALSE", "False" -> false;
      default -> throw new IllegalArgumentException("expected true or false");
    };
  }

  String print(V value) {
    return print.apply(value);
  }

  /** Throws IllegalArgumentException when the cell holds no such value. */
  V parse(String cell) {
    return parse.apply(cell);
  }
}
