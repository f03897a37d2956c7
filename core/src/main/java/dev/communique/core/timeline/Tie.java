package dev.communique.core.timeline;

import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Event;
import dev.communique.core.query.Listing;
import dev.communique.model.PartialDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That one writes to another: the messages that went this way, the weight of an edge in a {@link
 * Network}. Immutable; equal when its ends and messages are.
 */
public final class Tie {
  private final Correspondent from;
  private final Correspondent to;
  private final ImmutableList<Event> events;
  private final Bounds count;

  private Tie(Correspondent from, Correspondent to, ImmutableList<Event> events, Bounds count) {
    this.from = from;
    this.to = to;
    this.events = events;
    this.count = count;
  }

  static Tie of(
      Correspondent from, Correspondent to, Iterable<Event> events, Optional<PartialDate> window) {
    ImmutableList<Event> sorted = ImmutableList.sortedCopyOf(Dated.inOrder(), events);
    Bounds count =
        window.map(days -> Dated.count(sorted, days)).orElseGet(() -> Dated.count(sorted));
    return new Tie(from, to, sorted, count);
  }

  /** {@return who writes} */
  public Correspondent from() {
    return from;
  }

  /** {@return to whom} */
  public Correspondent to() {
    return to;
  }

  /** {@return the messages, by date} */
  public Listing<Event> messages() {
    return MessageColumns.list(events);
  }

  /** {@return how many messages certainly and possibly lie in the network's days} */
  public Bounds count() {
    return count;
  }

  /** {@return when the first was sent; empty when none is dated} */
  public Optional<PartialDate> first() {
    return events.stream().flatMap(event -> event.when().stream()).findFirst();
  }

  /**
   * {@return when the last was sent, the one whose latest day is last; empty when none is dated}
   */
  public Optional<PartialDate> last() {
    return events.stream()
        .flatMap(event -> event.when().stream())
        .max(Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::earliest));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tie that
        && from.equals(that.from)
        && to.equals(that.to)
        && count.equals(that.count)
        && events.equals(that.events);
  }

  @Override
  public int hashCode() {
    return 31 * from.hashCode() + to.hashCode();
  }

  /** {@return who to whom, how many, and when the first and the last} */
  @Override
  public String toString() {
    String days = first().map(day -> ", " + day + " … " + last().orElse(day)).orElse("");
    return from + " → " + to + " " + count + days;
  }
}
