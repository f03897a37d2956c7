package dev.communique.core.query;

import com.google.common.collect.ForwardingList;
import com.google.common.collect.ImmutableList;
import dev.communique.core.text.Counted;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Stream;

/**
 * An immutable list that prints as a table: how many there are, and the first {@value #SHOWN} of
 * them as rows. Queries answer with one; {@link #of(Iterable)} makes one of any values.
 *
 * @param <T> what it holds
 */
public final class Listing<T> extends ForwardingList<T> implements RandomAccess {
  static final int SHOWN = 20;

  private final ImmutableList<T> items;
  private final Columns<T> columns;

  private Listing(ImmutableList<T> items, Columns<T> columns) {
    this.items = items;
    this.columns = columns;
  }

  /**
   * {@return some values in their order} Messages, reports, articles, quotations with their
   * article, leaders and problems have columns of their own; other values, and a mixture of these,
   * are printed a line each.
   *
   * @param items the values
   * @param <T> what they are
   */
  public static <T> Listing<T> of(Iterable<? extends T> items) {
    ImmutableList<T> list = ImmutableList.copyOf(items);
    return new Listing<>(list, KnownColumns.of(list));
  }

  /**
   * {@return some values in their order, which print in columns of the caller's}
   *
   * @param items the values
   * @param columns how they are laid out
   * @param <T> what they are
   */
  public static <T> Listing<T> of(Iterable<? extends T> items, Columns<T> columns) {
    return new Listing<>(ImmutableList.copyOf(items), columns);
  }

  static <T> Listing<T> of(Stream<T> items, Columns<T> columns) {
    return new Listing<>(items.collect(ImmutableList.toImmutableList()), columns);
  }

  @Override
  protected List<T> delegate() {
    return items;
  }

  /** {@return all of them as a table} */
  public Table toTable() {
    return columns.table(items);
  }

  /** {@return how many there are, and the first as a table of limited width} */
  @Override
  public String toString() {
    return toString("");
  }

  /** The same with something to say after the number. */
  String toString(String remark) {
    return toString(this, items.size(), columns, remark);
  }

  /** The first of a number of values, as {@link #toString} shows them. */
  static <T> String toString(Listing<T> first, long count, Columns<T> columns, String remark) {
    StringBuilder out = new StringBuilder();
    out.append(count == 0 ? "no" : count).append(' ');
    out.append(Counted.noun(count, columns.noun())).append(remark);
    int shown = Math.min(SHOWN, first.size());
    if (shown > 0) {
      String table = columns.table(first.items.subList(0, shown)).toString();
      out.append('\n').append(table, 0, table.length() - 1);
    }
    if (count > shown) {
      out.append("\n… and ").append(count - shown).append(" more");
    }
    return out.toString();
  }
}
