package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.query.Listing;
import dev.communique.core.query.Table;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import java.util.List;
import java.util.Optional;

/** All messages of a pair of leaders, in both directions. Immutable. */
public final class Correspondence {
  private final LeaderId one;
  private final LeaderId other;
  private final ImmutableList<Event> events;
  private final ImmutableList<Exchange> exchanges;

  private Correspondence(
      LeaderId one,
      LeaderId other,
      ImmutableList<Event> events,
      ImmutableList<Exchange> exchanges) {
    this.one = one;
    this.other = other;
    this.events = events;
    this.exchanges = exchanges;
  }

  static Correspondence of(LeaderId one, LeaderId other, Events all) {
    ImmutableList<Event> events =
        all.list().stream()
            .filter(event -> isFrom(event, one, other) || isFrom(event, other, one))
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<Event> known = ImmutableSet.copyOf(events);
    ImmutableList<Exchange> exchanges =
        all.exchanges().stream()
            .filter(exchange -> known.contains(exchange.first()))
            .filter(exchange -> known.contains(exchange.second()))
            .collect(ImmutableList.toImmutableList());
    return new Correspondence(one, other, events, exchanges);
  }

  private static boolean isFrom(Event event, LeaderId sender, LeaderId addressee) {
    return holds(event.senders(), sender) && holds(event.addressees(), addressee);
  }

  private static boolean holds(List<Party> parties, LeaderId leader) {
    return parties.stream().anyMatch(party -> party.leader().equals(Optional.of(leader)));
  }

  /** {@return the messages by date, those without one last} */
  public Listing<Event> list() {
    return Listing.of(events);
  }

  /**
   * {@return the messages of one of the two, by date}
   *
   * @param sender the leader who wrote
   */
  public Listing<Event> from(LeaderId sender) {
    return Listing.of(events.stream().filter(event -> holds(event.senders(), sender)).toList());
  }

  /** {@return the messages that answer or cross each other} */
  public Listing<Exchange> exchanges() {
    return Listing.of(exchanges);
  }

  /** {@return the days from the first message to the last; empty when none is dated} */
  public Optional<PartialDate> dates() {
    return events.stream().flatMap(event -> event.date().stream()).reduce(PartialDate::union);
  }

  /** {@return the messages as a table, a row each} */
  public Table toTable() {
    return EventTable.of(events);
  }

  /** {@return the pair, how many messages each wrote, and from when to when} */
  @Override
  public String toString() {
    String dates = dates().map(days -> ", " + days).orElse("");
    return one + " " + from(one).size() + " ↔ " + from(other).size() + " " + other + dates;
  }
}
