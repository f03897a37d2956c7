package dev.communique.core.query;

import com.google.common.collect.ForwardingList;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Stream;

/**
 * Answers in order: an immutable list that prints as a table, the first {@value #SHOWN} rows of it.
 *
 * @param <T> what the answers are
 */
public final class Listing<T> extends ForwardingList<T> implements RandomAccess {
  private static final int SHOWN = 40;

  private final ImmutableList<T> items;
  private final Columns<T> columns;

  private Listing(ImmutableList<T> items, Columns<T> columns) {
    this.items = items;
    this.columns = columns;
  }

  static <T> Listing<T> of(Stream<T> items, Columns<T> columns) {
    return new Listing<>(items.collect(ImmutableList.toImmutableList()), columns);
  }

  @Override
  protected List<T> delegate() {
    return items;
  }

  /** {@return all answers as a table} */
  public Table toTable() {
    return columns.table(items);
  }

  /** {@return the first answers as a table of limited width, and how many there are} */
  @Override
  public String toString() {
    List<T> shown = items.subList(0, Math.min(SHOWN, items.size()));
    String more = items.size() > SHOWN ? "… and " + (items.size() - SHOWN) + " more" : "";
    return items.isEmpty() ? "(none)" : columns.table(shown) + more;
  }
}
