package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Table;
import dev.communique.model.Occasion;
import java.util.List;
import java.util.stream.Collectors;

/** Events as a table. */
final class EventTable {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "date", "from", "to", "purpose", "occasion", "medium", "reports", "copies", "conflicts");

  private EventTable() {}

  static Table of(List<Event> events) {
    return Table.of(HEADER, events.stream().map(EventTable::row).toList());
  }

  private static ImmutableList<String> row(Event event) {
    int count = event.reportCount();
    return ImmutableList.of(
        event.date().map(Object::toString).orElse(""),
        Names.of(event.senders()),
        Names.of(event.addressees()),
        event.purpose().spelling(),
        event.occasion().map(Occasion::toString).orElse(""),
        event.medium().spelling(),
        String.valueOf(count),
        String.valueOf(count - event.independentReports().size()),
        aspects(event));
  }

  /** What its reports contradict each other in, {@code date, words}. */
  static String aspects(Event event) {
    return event.conflicts().stream()
        .map(conflict -> conflict.aspect().spelling())
        .collect(Collectors.joining(" and "));
  }
}
