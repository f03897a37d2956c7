package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Function;

/**
 * How a kind of value is laid out as a table, which {@link Listing#of(Iterable, Columns)} takes.
 * Immutable: every step gives new columns.
 *
 * @param <T> the kind
 */
public final class Columns<T> {
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

  /**
   * {@return no columns yet}
   *
   * @param noun what one value is called; an {@code s} makes it several
   * @param <T> the kind of value
   */
  public static <T> Columns<T> of(String noun) {
    return new Columns<>(noun);
  }

  /**
   * {@return these columns and one more to the right}
   *
   * @param name its head
   * @param cell what stands in it for a value
   */
  public Columns<T> with(String name, Function<T, String> cell) {
    return new Columns<>(
        noun,
        ImmutableList.<String>builder().addAll(header).add(name).build(),
        ImmutableList.<Function<T, String>>builder().addAll(cells).add(cell).build(),
        toTheRight);
  }

  /** {@return these with the last column set to the right} */
  public Columns<T> toTheRight() {
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

  /** {@return the heads of the columns} */
  @Override
  public String toString() {
    return noun + " " + header;
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
