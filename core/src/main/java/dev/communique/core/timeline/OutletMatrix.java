package dev.communique.core.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import dev.communique.core.compare.OutletTelling;
import dev.communique.core.compare.Outlets;
import dev.communique.core.events.Event;
import dev.communique.core.query.Answer;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.Listing;
import dev.communique.core.query.Table;
import java.util.List;

/**
 * Which outlets told of which messages, and in which form: the {@link Outlets} of several messages
 * beside each other. Immutable.
 */
public final class OutletMatrix {
  private final ImmutableTable<Event, String, OutletTelling> cells;
  private final ImmutableList<Event> events;
  private final ImmutableList<String> outlets;

  private OutletMatrix(
      List<Event> events,
      List<String> outlets,
      HashBasedTable<Event, String, OutletTelling> cells) {
    this.events = ImmutableList.copyOf(events);
    this.outlets = ImmutableList.copyOf(outlets);
    this.cells = ImmutableTable.copyOf(cells);
  }

  static OutletMatrix of(ArticleSource source, List<Event> events, List<String> outlets) {
    HashBasedTable<Event, String, OutletTelling> cells = HashBasedTable.create();
    for (Event event : events) {
      Outlets told = Outlets.of(event, source, outlets);
      outlets.forEach(name -> cells.put(event, name, told.find(name).orElseThrow()));
    }
    return new OutletMatrix(events, outlets, cells);
  }

  /** {@return the messages, the rows} */
  public Listing<Event> messages() {
    return MessageColumns.list(events);
  }

  /** {@return the outlets, the columns} */
  public ImmutableList<String> outlets() {
    return outlets;
  }

  /**
   * {@return whether an outlet told of a message, did not though it is covered, or is not covered}
   *
   * @param event one of the messages
   * @param outlet one of the outlets
   * @throws IllegalArgumentException if they are not
   */
  public Answer.Outcome outcome(Event event, String outlet) {
    return switch (telling(event, outlet).form()) {
      case FULL_TEXT, EXCERPT, MENTION -> Answer.Outcome.FOUND;
      case SILENCE -> Answer.Outcome.ABSENT;
      case NOT_COVERED -> Answer.Outcome.NOT_COVERED;
    };
  }

  /**
   * {@return how an outlet told of a message}
   *
   * @param event one of the messages
   * @param outlet one of the outlets
   * @throws IllegalArgumentException if they are not
   */
  public OutletTelling telling(Event event, String outlet) {
    OutletTelling cell = cells.get(event, outlet);
    checkArgument(cell != null, "no such message and outlet: %s, %s", event, outlet);
    return cell;
  }

  /** {@return a row for each message, with the form in which an outlet told of it} */
  public Table toTable() {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Event event : events) {
      ImmutableList.Builder<String> row = ImmutableList.builder();
      row.add(MessageColumns.date(event));
      row.add(MessageColumns.senders(event)).add(MessageColumns.addressees(event));
      outlets.forEach(outlet -> row.add(telling(event, outlet).form().toString()));
      rows.add(row.build());
    }
    return Table.of(
        ImmutableList.<String>builder().add("date", "from", "to").addAll(outlets).build(),
        rows.build());
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return toTable().toString();
  }
}
