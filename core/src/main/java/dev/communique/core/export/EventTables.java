package dev.communique.core.export;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Aspect;
import dev.communique.core.events.Conflict;
import dev.communique.core.events.Event;
import dev.communique.core.query.ArticleFacts;
import dev.communique.model.CountryCode;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Report;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Two tables of events: a row each, and a row for each report of each. */
final class EventTables {
  private static final Column<Event, String> ID = new Column<>("event", Cell.TEXT, EventTables::id);

  static final CsvTable<Event> EVENTS =
      CsvTable.of(
          ImmutableList.of(
              ID,
              new Column<Event, Optional<PartialDate>>("date", Cell.DATE, Event::date),
              names("sender", Event::senders),
              parties("sender_id", Event::senders, PartyCells::leaders),
              parties("sender_country", Event::senders, PartyCells::countries),
              names("addressee", Event::addressees),
              parties("addressee_id", Event::addressees, PartyCells::leaders),
              parties("addressee_country", Event::addressees, PartyCells::countries),
              text("purpose", event -> event.purpose().spelling()),
              text("medium", event -> event.medium().spelling()),
              new Column<Event, Boolean>("reply", Cell.FACT, Event::isReply),
              occasion(
                  "occasion",
                  Cell.OPTIONAL_TEXT,
                  occasion -> Optional.of(occasion.type().spelling())),
              occasion("occasion_ordinal", Cell.OPTIONAL_NUMBER, EventTables::ordinal),
              occasion(
                  "occasion_of",
                  Cell.OPTIONAL_TEXT,
                  occasion -> occasion.of().map(CountryCode::value)),
              new Column<Event, Optional<PartialDate>>("sent", Cell.DATE, Event::sent),
              new Column<Event, Optional<PartialDate>>("received", Cell.DATE, Event::received),
              new Column<Event, Optional<PartialDate>>("reported", Cell.DATE, Event::reported),
              new Column<Event, Boolean>("passing", Cell.FACT, Event::isPassing),
              text("status", event -> event.status().spelling()),
              number("reports", event -> event.reports().size()),
              number("independent_reports", event -> event.independentReports().size()),
              new Column<Event, ImmutableList<String>>(
                  "conflicts", Cell.LIST, EventTables::conflicts)));

  private static final CsvTable<Telling> REPORTS =
      CsvTable.of(
          ImmutableList.of(
              new Column<Telling, String>("event", Cell.TEXT, telling -> id(telling.event())),
              new Column<Telling, String>(
                  "article", Cell.TEXT, telling -> telling.report().article().id()),
              new Column<Telling, Integer>(
                  "index", Cell.NUMBER, telling -> telling.report().index()),
              new Column<Telling, Optional<PartialDate>>(
                  "article_date",
                  Cell.DATE,
                  telling -> ArticleFacts.date(telling.report().article())),
              new Column<Telling, ImmutableList<String>>(
                  "outlets", Cell.LIST, telling -> outlets(telling.report())),
              new Column<Telling, Boolean>("independent", Cell.FACT, Telling::isIndependent)));

  static final Format<Event> REPORTS_OF_EVENTS =
      (events, out) ->
          REPORTS.write(FluentIterable.from(events).transformAndConcat(Telling::of), out);

  private EventTables() {}

  /** One report of an event. */
  private record Telling(Event event, Report report) {
    static List<Telling> of(Event event) {
      return event.reports().stream().map(report -> new Telling(event, report)).toList();
    }

    boolean isIndependent() {
      return event.independentReports().contains(report);
    }
  }

  /** A report is of one event: its first report names an event for good. */
  private static String id(Event event) {
    Report first = event.reports().stream().findFirst().orElseThrow();
    return first.article().id() + "#" + first.index();
  }

  private static Column<Event, String> text(String name, Function<Event, String> value) {
    return new Column<>(name, Cell.TEXT, value);
  }

  private static Column<Event, Integer> number(String name, Function<Event, Integer> value) {
    return new Column<>(name, Cell.NUMBER, value);
  }

  private static Column<Event, ImmutableList<String>> names(
      String name, Function<Event, ImmutableList<Party>> side) {
    return parties(name, side, PartyCells::names);
  }

  private static Column<Event, ImmutableList<String>> parties(
      String name,
      Function<Event, ImmutableList<Party>> side,
      Function<List<Party>, ImmutableList<String>> cell) {
    return new Column<>(name, Cell.LIST, event -> cell.apply(side.apply(event)));
  }

  private static <V> Column<Event, Optional<V>> occasion(
      String name, Cell<Optional<V>> cell, Function<Occasion, Optional<V>> part) {
    return new Column<>(name, cell, event -> event.occasion().flatMap(part));
  }

  private static Optional<Integer> ordinal(Occasion occasion) {
    return occasion.ordinal().stream().boxed().findFirst();
  }

  private static ImmutableList<String> conflicts(Event event) {
    return event.conflicts().stream()
        .map(Conflict::aspect)
        .map(Aspect::spelling)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> outlets(Report report) {
    return ArticleFacts.outlets(report.article()).collect(ImmutableList.toImmutableList());
  }
}
