package dev.communique.core.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ArrayTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import dev.communique.core.events.Event;
import dev.communique.core.query.Answer;
import dev.communique.core.query.ArticleQuery;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.Listing;
import dev.communique.core.query.Table;
import dev.communique.model.Coverage;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.util.List;
import java.util.Optional;

/**
 * Which outlets told of which messages. An outlet that did not tell of one had its chance only when
 * the source holds an article of it from the week that began with the message; else what it told is
 * not known. An outlet tells of a message in its own articles, and in those of others that credit
 * it. Immutable.
 */
public final class OutletMatrix {
  /** Outlets tell of a message within this many days, or they do not. */
  private static final int NEWS_DAYS = 7;

  private final ImmutableTable<Event, String, Answer.Outcome> cells;
  private final ImmutableList<Event> events;
  private final ImmutableList<String> outlets;

  private OutletMatrix(
      List<Event> events, List<String> outlets, ArrayTable<Event, String, Answer.Outcome> cells) {
    this.events = ImmutableList.copyOf(events);
    this.outlets = ImmutableList.copyOf(outlets);
    this.cells = ImmutableTable.copyOf(cells);
  }

  static OutletMatrix of(ArticleSource source, List<Event> events, List<String> outlets) {
    if (events.isEmpty()) {
      return new OutletMatrix(events, outlets, ArrayTable.create(List.of(), List.of()));
    }
    ArrayTable<Event, String, Answer.Outcome> cells = ArrayTable.create(events, outlets);
    for (Event event : events) {
      outlets.forEach(outlet -> cells.put(event, outlet, outcome(source, event, outlet)));
    }
    return new OutletMatrix(events, outlets, cells);
  }

  private static Answer.Outcome outcome(ArticleSource source, Event event, String outlet) {
    if (Outlets.reports(event, outlet).findAny().isPresent()) {
      return Answer.Outcome.FOUND;
    }
    Optional<PartialDate> days = Dated.days(event).map(OutletMatrix::week);
    ArticleQuery articles = source.articles().outlet(outlet);
    boolean covered = days.filter(week -> articles.during(week).count() > 0).isPresent();
    return covered ? Answer.Outcome.ABSENT : Answer.Outcome.NOT_COVERED;
  }

  private static PartialDate week(PartialDate days) {
    return days.union(PartialDate.of(Days.plus(days.latest(), NEWS_DAYS)));
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
    Answer.Outcome cell = cells.get(event, outlet);
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
      outlets.forEach(outlet -> row.add(cell(event, outlet)));
      rows.add(row.build());
    }
    return Table.of(
        ImmutableList.<String>builder().add("date", "from", "to").addAll(outlets).build(),
        rows.build());
  }

  private String cell(Event event, String outlet) {
    return switch (outcome(event, outlet)) {
      case FOUND -> form(event, outlet).spelling();
      case ABSENT -> "not found";
      case NOT_COVERED -> "not covered";
    };
  }

  /** The fullest form in which an outlet told of a message. */
  private static Coverage form(Event event, String outlet) {
    return Outlets.reports(event, outlet)
        .map(Report::message)
        .map(message -> message.coverage())
        .min(Coverage::compareTo)
        .orElse(Coverage.MENTION);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return toTable().toString();
  }
}
