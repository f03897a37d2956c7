package dev.communique.parser.time;

import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A day of the Gregorian calendar that comes back every year: a national day, the founding day of a
 * party. Immutable and thread-safe; equal when all its parts are.
 */
public final class RecurringDay {
  private final ImmutableSet<CountryCode> states;
  private final DayKind kind;
  private final MonthDay day;
  private final int since;
  private final String name;

  RecurringDay(
      ImmutableSet<CountryCode> states, DayKind kind, MonthDay day, int since, String name) {
    this.states = states;
    this.kind = kind;
    this.day = day;
    this.since = since;
    this.name = name;
  }

  /** {@return whose day it is; two states when they share it} */
  public ImmutableSet<CountryCode> states() {
    return states;
  }

  /** Whether all whose day it is are among some states. */
  boolean isOf(Set<CountryCode> some) {
    return some.size() >= states.size() && some.containsAll(states);
  }

  /** {@return what it celebrates} */
  public DayKind kind() {
    return kind;
  }

  /** {@return the day of the year} */
  public MonthDay day() {
    return day;
  }

  /** {@return the year it counts from; absent when nobody counts or it is not known} */
  public OptionalInt since() {
    return since == 0 ? OptionalInt.empty() : OptionalInt.of(since);
  }

  /** {@return its name, or whose birthday it is} */
  public Optional<String> name() {
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /**
   * {@return the day in a year}
   *
   * @param year the year; a leap day falls on February 28 in the others
   */
  public PartialDate in(int year) {
    return PartialDate.of(day.atYear(year));
  }

  /**
   * {@return the day of an anniversary; absent when no year is known to count from}
   *
   * @param ordinal which anniversary, 76 for the 76th
   */
  public Optional<PartialDate> anniversary(int ordinal) {
    return since == 0 ? Optional.empty() : Optional.of(in(since + ordinal));
  }

  /**
   * {@return the occurrence nearest to a day}
   *
   * @param near the day
   */
  public PartialDate nearest(LocalDate near) {
    LocalDate best = day.atYear(near.getYear());
    for (int step = -1; step <= 1; step += 2) {
      LocalDate other = day.atYear(near.getYear() + step);
      if (Math.abs(other.toEpochDay() - near.toEpochDay())
          < Math.abs(best.toEpochDay() - near.toEpochDay())) {
        best = other;
      }
    }
    return PartialDate.of(best);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecurringDay that
        && states.equals(that.states)
        && kind == that.kind
        && day.equals(that.day)
        && since == that.since
        && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(states, kind, day, since, name);
  }

  @Override
  public String toString() {
    return states + " " + kind + " " + day + (since == 0 ? "" : " since " + since);
  }
}
