package dev.communique.core.timeline;

import dev.communique.core.events.Event;
import dev.communique.model.PartialDate;
import dev.communique.model.Status;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.function.Predicate;

/** When messages were sent, as far as it is known: certainly, possibly or not in some days. */
final class Dated {
  private static final Comparator<Event> IN_ORDER =
      Comparator.comparing((Event event) -> event.when().orElse(PartialDate.ofYear(9999)));

  private Dated() {}

  /** By {@link Event#when}; those without any last. */
  static Comparator<Event> inOrder() {
    return IN_ORDER;
  }

  /** What is denied, or only announced, was not sent. */
  static boolean isSent(Event event) {
    return event.status() == Status.DONE || isRumoured(event);
  }

  /** Who tells of it is not named: it can have been sent, or not. */
  static boolean isRumoured(Event event) {
    return event.status() == Status.RUMOURED;
  }

  static boolean isCertainlyIn(Event event, PartialDate window) {
    return !isRumoured(event) && event.when().filter(window::contains).isPresent();
  }

  /** Undated ones are not: see {@link #isUndated}. */
  static boolean isPossiblyIn(Event event, PartialDate window) {
    return event.when().filter(window::overlaps).isPresent();
  }

  static boolean isUndated(Event event) {
    return event.when().isEmpty();
  }

  /** How many of some messages lie in some days. */
  static Bounds count(Iterable<Event> events, PartialDate window) {
    return Bounds.of(
        number(events, event -> isCertainlyIn(event, window)),
        number(events, event -> isPossiblyIn(event, window)));
  }

  /** How many of some messages there are, whenever they were sent. */
  static Bounds count(Iterable<Event> events) {
    return Bounds.of(number(events, event -> !isRumoured(event)), number(events, event -> true));
  }

  private static long number(Iterable<Event> events, Predicate<Event> test) {
    long number = 0;
    for (Event event : events) {
      number += test.test(event) ? 1 : 0;
    }
    return number;
  }

  /** The days from one date to a later one; none when they can be the same or out of order. */
  static Bounds between(PartialDate from, PartialDate to) {
    long least = ChronoUnit.DAYS.between(from.latest(), to.earliest());
    long most = ChronoUnit.DAYS.between(from.earliest(), to.latest());
    return Bounds.of(Math.max(0, least), Math.max(0, most));
  }
}
