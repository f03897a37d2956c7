package dev.communique.core.export;

import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Event;
import dev.communique.model.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the CSV form as bare values, for data frames and databases: the same columns in the
 * same order. Numbers, yes and no, and days are {@code Integer}, {@code Boolean} and {@code
 * LocalDate}, lists are {@code List<String>}, other values text as in CSV; what is absent is null.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Rows.ofMessages().values(report).get(0); // the article's id
 * }</pre>
 *
 * @param <R> what the rows are
 */
public final class Rows<R> {
  private static final Rows<Report> MESSAGES = new Rows<>(MessageColumns.ALL);
  private static final Rows<Event> EVENTS = new Rows<>(EventTables.EVENTS.columns());

  private final ImmutableList<Column<R, ?>> columns;

  private Rows(ImmutableList<Column<R, ?>> columns) {
    this.columns = columns;
  }

  /** {@return a row a message as one article tells it, as {@link Export#csv} has them} */
  public static Rows<Report> ofMessages() {
    return MESSAGES;
  }

  /** {@return a row an event, as {@link Export#eventCsv} has them} */
  public static Rows<Event> ofEvents() {
    return EVENTS;
  }

  /** {@return the columns' names in order} */
  public ImmutableList<String> names() {
    return columns.stream().map(Column::name).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the classes of the columns' values in order: {@code String}, {@code Integer}, {@code
   * Boolean}, {@code LocalDate} or {@code List} (of {@code String})}
   */
  public ImmutableList<Class<?>> types() {
    return columns.stream()
        .map(column -> column.cell().bareType())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the values of a row in the order of the columns; unmodifiable, with nulls}
   *
   * @param row the row
   */
  public List<@Nullable Object> values(R row) {
    List<@Nullable Object> values = new ArrayList<>(columns.size());
    columns.forEach(column -> values.add(column.bare(row)));
    return Collections.unmodifiableList(values);
  }

  /** {@return the columns' names} */
  @Override
  public String toString() {
    return String.join(", ", names());
  }
}
