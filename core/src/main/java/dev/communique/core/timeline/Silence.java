package dev.communique.core.timeline;

import dev.communique.core.events.Event;
import dev.communique.core.query.OutletCoverage;
import dev.communique.core.text.Counted;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A stretch of days in which none of the messages known can lie, between two of them. Whether the
 * source could have told of one is another question: {@link #coverage}. Immutable.
 */
public final class Silence {
  private final Event before;
  private final Optional<Event> after;
  private final PartialDate stretch;
  private final Bounds days;
  private final Supplier<OutletCoverage> coverage;

  Silence(
      Event before,
      Optional<Event> after,
      PartialDate stretch,
      Bounds days,
      Supplier<OutletCoverage> coverage) {
    this.before = before;
    this.after = after;
    this.stretch = stretch;
    this.days = days;
    this.coverage = coverage;
  }

  /** {@return the last message before it, as far as dates tell} */
  public Event before() {
    return before;
  }

  /** {@return the first message after it; empty when it lasts to the day asked for} */
  public Optional<Event> after() {
    return after;
  }

  /** {@return its days: those on which certainly none was sent} */
  public PartialDate stretch() {
    return stretch;
  }

  /**
   * {@return the days from the message before to the one after, or to the day asked for: from one
   * Monday to the next are seven}
   */
  public Bounds days() {
    return days;
  }

  /** {@return what the source holds of these days, and of the outlet when one was asked for} */
  public OutletCoverage coverage() {
    return coverage.get();
  }

  /** The last day before it. */
  LocalDate lastDay() {
    return stretch.earliest().minusDays(1);
  }

  /** {@return how long, from which message to which} */
  @Override
  public String toString() {
    String end = after.map(event -> ", until " + event).orElse("");
    return days + " " + Counted.noun(days.most(), "day") + " after " + before + end;
  }
}
