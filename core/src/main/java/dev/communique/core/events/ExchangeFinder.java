package dev.communique.core.events;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds answers and greetings that crossed. An answer belongs to the message that its article says
 * it answers, else to the last one the other way within {@link SendingDays#ANSWERED_DAYS} days
 * whose occasion can be its own. Greetings crossed when they are on one occasion and {@link
 * SendingDays#OCCASION_DAYS} days apart at most.
 */
final class ExchangeFinder {
  private record Pair(List<String> senders, List<String> addressees) {
    static Pair of(Event event) {
      return new Pair(Names.keys(event.senders()), Names.keys(event.addressees()));
    }

    Pair reversed() {
      return new Pair(addressees, senders);
    }
  }

  private final Events events;

  /** The messages met so far, by date. */
  private final ListMultimap<Pair, Event> earlier = ArrayListMultimap.create();

  /** Those answered or crossed: a message has one partner. */
  private final Set<Event> taken = new HashSet<>();

  private ExchangeFinder(Events events) {
    this.events = events;
  }

  static ImmutableList<Exchange> find(Events events) {
    ExchangeFinder finder = new ExchangeFinder(events);
    ImmutableList.Builder<Exchange> found = ImmutableList.builder();
    for (Event event : events.list()) {
      Optional<Exchange> exchange = finder.said(event).or(() -> finder.guessed(event));
      exchange.ifPresent(found::add);
      exchange.ifPresent(pair -> finder.taken.add(pair.first()));
      finder.earlier.put(Pair.of(event), event);
    }
    return found.build();
  }

  /** What an article says: this answers that. */
  private Optional<Exchange> said(Event event) {
    for (Report report : event.reports()) {
      Optional<Event> answered = report.inReplyTo().flatMap(events::find);
      if (answered.isPresent() && !answered.get().equals(event)) {
        return Optional.of(new Exchange(answered.get(), event, true));
      }
    }
    return Optional.empty();
  }

  private Optional<Exchange> guessed(Event event) {
    for (Event other : Lists.reverse(earlier.get(Pair.of(event).reversed()))) {
      long apart = daysApart(event, other);
      if (apart > SendingDays.ANSWERED_DAYS) {
        return Optional.empty();
      }
      Finding occasion = OccasionMatch.of(event.occasion(), other.occasion());
      boolean answers = event.isReply() && occasion != Finding.DIFFERS;
      boolean crosses = occasion == Finding.AGREES && apart <= SendingDays.OCCASION_DAYS;
      if (!taken.contains(other) && (answers || crosses)) {
        return Optional.of(new Exchange(other, event, answers));
      }
    }
    return Optional.empty();
  }

  private static long daysApart(Event one, Event other) {
    Optional<PartialDate> date = one.date();
    Optional<PartialDate> otherDate = other.date();
    return date.isPresent() && otherDate.isPresent()
        ? RevisionRule.daysApart(date.get(), otherDate.get())
        : Long.MAX_VALUE;
  }
}
