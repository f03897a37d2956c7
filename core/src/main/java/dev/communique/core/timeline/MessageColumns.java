package dev.communique.core.timeline;

import dev.communique.core.events.Event;
import dev.communique.core.query.Columns;
import dev.communique.core.query.Listing;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import java.util.List;
import java.util.stream.Collectors;

/** How messages are printed in tables. */
final class MessageColumns {
  private static final Columns<Event> ALL =
      Columns.<Event>of("message")
          .with("date", MessageColumns::date)
          .with("from", MessageColumns::senders)
          .with("to", MessageColumns::addressees)
          .with("purpose", event -> event.purpose().spelling())
          .with("occasion", event -> event.occasion().map(Occasion::toString).orElse(""))
          .with("reports", event -> String.valueOf(event.reports().size()));

  private MessageColumns() {}

  static Listing<Event> list(Iterable<Event> events) {
    return Listing.of(events, ALL);
  }

  static String date(Event event) {
    return event.when().map(PartialDate::toString).orElse("");
  }

  static String dateOrNone(Event event) {
    return Dated.isUndated(event) ? "one without a date" : date(event);
  }

  static String senders(Event event) {
    return names(event.senders());
  }

  static String addressees(Event event) {
    return names(event.addressees());
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Party::name).collect(Collectors.joining(", "));
  }
}
