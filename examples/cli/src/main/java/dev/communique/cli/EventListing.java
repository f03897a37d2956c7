package dev.communique.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Conflict;
import dev.communique.core.events.Event;
import dev.communique.model.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is shown of a real message, put together from its reports. */
final class EventListing {
  static final Listing<Event> LISTING = new Listing<>(table(), csv(), EventListing::json);

  private static final Joiner LIST = Joiner.on("; ");

  private EventListing() {}

  private static ImmutableList<Column<Event>> table() {
    return ImmutableList.of(
        Column.of("date", EventListing::date),
        Column.of("from", EventListing::senders),
        Column.of("to", EventListing::addressees),
        Column.of("purpose", event -> event.purpose().spelling()),
        Column.of("occasion", EventListing::occasion),
        Column.ofNumbers("reports", event -> event.reports().size()),
        Column.of("conflicts", EventListing::conflicts).tinted(event -> Tint.DOUBTFUL));
  }

  private static ImmutableList<Column<Event>> csv() {
    return ImmutableList.of(
        Column.of("date", EventListing::date),
        Column.of("sender", EventListing::senders),
        Column.of("addressee", EventListing::addressees),
        Column.of("purpose", event -> event.purpose().spelling()),
        Column.of("medium", event -> event.medium().spelling()),
        Column.of("occasion", EventListing::occasion),
        Column.ofNumbers("reports", event -> event.reports().size()),
        Column.ofNumbers("independent_reports", event -> event.independentReports().size()),
        Column.of("conflicts", EventListing::conflicts),
        Column.of("articles", event -> LIST.join(articles(event))));
  }

  private static Map<String, Object> json(Event event) {
    Map<String, Object> object = new LinkedHashMap<>();
    event.date().ifPresent(date -> object.put("date", date.toString()));
    object.put("message", event.best().message());
    object.put("article", event.best().article().id());
    object.put("conflicts", event.conflicts().stream().map(Conflict::toString).toList());
    object.put("reports", reports(event));
    return object;
  }

  private static List<Map<String, Object>> reports(Event event) {
    List<Map<String, Object>> reports = new ArrayList<>();
    for (Report report : event.reports()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("article", report.article().id());
      object.put("index", report.index());
      reports.add(object);
    }
    return reports;
  }

  private static List<String> articles(Event event) {
    return event.reports().stream().map(report -> report.article().id()).toList();
  }

  static String date(Event event) {
    return event.date().map(Object::toString).orElse("");
  }

  static String senders(Event event) {
    return MessageListing.people(event.best(), event.senders());
  }

  static String addressees(Event event) {
    return MessageListing.people(event.best(), event.addressees());
  }

  private static String occasion(Event event) {
    return event.occasion().map(Object::toString).orElse("");
  }

  private static String conflicts(Event event) {
    return LIST.join(event.conflicts());
  }
}
