package dev.communique.core.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.events.Event;
import dev.communique.core.events.Events;
import dev.communique.core.events.Exchange;
import dev.communique.core.query.MessageQuery;
import dev.communique.model.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The messages of a timeline, put together from their reports.
 *
 * @param all those that were sent, by date
 * @param there those of the first side
 * @param exchanges which answer or cross each other
 */
record Letters(
    ImmutableList<Event> all, ImmutableSet<Event> there, ImmutableList<Exchange> exchanges) {

  static Letters of(Optional<MessageQuery> there, Optional<MessageQuery> back) {
    List<Report> sent = reports(there);
    List<Report> received = reports(back);
    Events events = Events.of(Stream.concat(sent.stream(), received.stream()).toList());
    ImmutableList<Event> all =
        events.list().stream()
            .filter(Dated::isSent)
            .sorted(Dated.inOrder())
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<Event> ofThere =
        sent.stream()
            .flatMap(report -> events.find(report).stream())
            .filter(Dated::isSent)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<Exchange> exchanges =
        events.exchanges().stream()
            .filter(pair -> Dated.isSent(pair.first()) && Dated.isSent(pair.second()))
            .collect(ImmutableList.toImmutableList());
    return new Letters(all, ofThere, exchanges);
  }

  private static List<Report> reports(Optional<MessageQuery> query) {
    return query.isPresent() ? query.get().list() : ImmutableList.of();
  }

  /** Those of the second side. */
  ImmutableList<Event> back() {
    return all.stream()
        .filter(event -> !there.contains(event))
        .collect(ImmutableList.toImmutableList());
  }
}
