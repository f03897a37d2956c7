package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Function;

/**
 * How a kind of value is laid out as a table.
 *
 * @param <T> the kind
 */
final class Columns<T> {
  private final String noun;
  private final ImmutableList<String> header;
  private final ImmutableList<Function<T, String>> cells;
  private final ImmutableSet<Integer> toTheRight;

  /** No columns yet; the noun is what one value is called. */
  Columns(String noun) {
    this(noun, ImmutableList.of(), ImmutableList.of(), ImmutableSet.of());
  }

  private Columns(
      String noun,
      ImmutableList<String> header,
      ImmutableList<Function<T, String>> cells,
      ImmutableSet<Integer> toTheRight) {
    this.toTheRight = toTheRight;
    this.noun = noun;
    this.header = header;
    this.cells = cells;
  }

  Columns<T> with(String name, Function<T, String> cell) {
    return new Columns<>(
        noun,
        ImmutableList.<String>builder().addAll(header).add(name).build(),
        ImmutableList.<Function<T, String>>builder().addAll(cells).add(cell).build(),
        toTheRight);
  }

  /** These with the last column set to the right. */
  Columns<T> toTheRight() {
    ImmutableSet.Builder<Integer> right = ImmutableSet.builder();
    return new Columns<>(
        noun, header, cells, right.addAll(toTheRight).add(header.size() - 1).build());
  }

  /** These and the columns of a part of the value. */
  <P> Columns<T> withAll(Columns<P> others, Function<T, P> part) {
    Columns<T> all = this;
    for (int column = 0; column < others.header.size(); column++) {
      Function<P, String> cell = others.cells.get(column);
      all = all.with(others.header.get(column), value -> cell.apply(part.apply(value)));
    }
    return all;
  }

  String noun() {
    return noun;
  }

  Table table(List<T> items) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (T item : items) {
      rows.add(
          cells.stream().map(cell -> cell.apply(item)).collect(ImmutableList.toImmutableList()));
    }
    return Table.of(header, rows.build(), toTheRight);
  }
}
