package dev.communique.core.timeline;

import dev.communique.core.events.Event;
import dev.communique.core.text.Counted;
import dev.communique.model.CountryCode;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import java.util.Optional;

/** A message that was due on some day, and what became of it. Immutable. */
public final class Expectation {
  /** What became of a message that was due. */
  public enum Outcome {
    /** It was sent. */
    CAME("came"),
    /** It is reported that none was sent. */
    DENIED("denied"),
    /** The source has articles of the days around, and none tells of it. */
    MISSING("missing"),
    /** The source has no articles of the days around. */
    NOT_COVERED("not covered");

    private final String spelling;

    Outcome(String spelling) {
      this.spelling = spelling;
    }

    /** {@return how it is written: {@code not covered}} */
    public String spelling() {
      return spelling;
    }
  }

  private final Slot slot;
  private final PartialDate day;
  private final int earlier;
  private final int possible;
  private final Outcome outcome;
  private final Optional<Event> event;

  Expectation(
      Slot slot,
      PartialDate day,
      int earlier,
      int possible,
      Outcome outcome,
      Optional<Event> event) {
    this.slot = slot;
    this.day = day;
    this.earlier = earlier;
    this.possible = possible;
    this.outcome = outcome;
    this.event = event;
  }

  /** {@return to whom: the state, or who is of none} */
  public Correspondent to() {
    return slot.to();
  }

  /** {@return on what kind of occasion} */
  public OccasionType occasion() {
    return slot.type();
  }

  /** {@return whose occasion it is, when it is one state's} */
  public Optional<CountryCode> of() {
    return slot.of();
  }

  /** {@return the day of the occasion} */
  public PartialDate day() {
    return day;
  }

  /**
   * {@return in how many of the years before it came; 0 when only the calendar or a denial tells of
   * it}
   */
  public int earlierCount() {
    return earlier;
  }

  /** {@return how many years there are from the first that came to this; 0 when none came} */
  public int earlierYears() {
    return possible;
  }

  /** {@return what became of it} */
  public Outcome outcome() {
    return outcome;
  }

  /** {@return the message that came, or that is denied} */
  public Optional<Event> event() {
    return event;
  }

  /** Why it was due. */
  String basis() {
    if (earlier > 0) {
      return earlier + " of " + Counted.of(possible, "year") + " before";
    }
    return slot.isOfCalendar() ? "calendar" : "it is denied";
  }

  /** {@return the day, to whom, the occasion and what became of it} */
  @Override
  public String toString() {
    return day + " to " + to() + ", " + slot.name() + ": " + outcome.spelling();
  }
}
