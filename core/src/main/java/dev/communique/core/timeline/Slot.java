package dev.communique.core.timeline;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import dev.communique.core.events.Event;
import dev.communique.model.CountryCode;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A day of the year on which one is written to, on one kind of occasion.
 *
 * @param key to whom, and on what occasion
 * @param day the day of the year
 * @param events the messages of some years that came on it
 * @param isOfCalendar whether the calendar has it, so that it is due though none ever came
 */
record Slot(Key key, MonthDay day, List<Event> events, boolean isOfCalendar) {
  /** Congratulations come on the day or in the two weeks around it. */
  static final int OCCASION_DAYS = 14;

  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

  /** The occasions that come back every year. */
  private static final ImmutableSet<OccasionType> YEARLY =
      ImmutableSet.of(
          OccasionType.FOUNDING_ANNIVERSARY,
          OccasionType.TIES_ANNIVERSARY,
          OccasionType.HOLIDAY,
          OccasionType.VICTORY,
          OccasionType.NEW_YEAR,
          OccasionType.BIRTHDAY,
          OccasionType.TREATY);

  /** To whom, and on what occasion. */
  record Key(Correspondent to, OccasionType type, Optional<CountryCode> of) {}

  static boolean isYearly(Occasion occasion) {
    return YEARLY.contains(occasion.type());
  }

  Correspondent to() {
    return key.to();
  }

  OccasionType type() {
    return key.type();
  }

  Optional<CountryCode> of() {
    return key.of();
  }

  String name() {
    return type().spelling() + of().map(state -> " " + state).orElse("");
  }

  /** The day in a year; a leap day is 28 February in the others. */
  LocalDate in(int year) {
    return day.atYear(year);
  }

  /** The days around an occurrence on which its messages come. */
  static PartialDate around(LocalDate occurrence) {
    return Days.around(PartialDate.of(occurrence), OCCASION_DAYS);
  }

  /** The occurrence that a message is of, when its days are known well enough to tell. */
  Optional<LocalDate> occurrence(Event event) {
    return dayOf(event).map(this::nearest);
  }

  private LocalDate nearest(LocalDate near) {
    return List.of(-1, 0, 1).stream()
        .map(step -> in(near.getYear() + step))
        .min(Comparator.comparingLong(found -> Math.abs(ChronoUnit.DAYS.between(found, near))))
        .orElseThrow();
  }

  /** The day of its occasion, else its own, when it is known to some days. */
  static Optional<LocalDate> dayOf(Event event) {
    return event
        .occasion()
        .flatMap(Occasion::day)
        .or(() -> event.when())
        .filter(days -> days.dayCount() <= 2 * OCCASION_DAYS)
        .map(PartialDate::latest);
  }

  /** Whether a day lies near this one in the circle of the year. */
  static boolean areNear(MonthDay one, LocalDate other) {
    long apart = Math.abs(ChronoUnit.DAYS.between(one.atYear(other.getYear()), other));
    return Math.min(apart, 365 - apart) <= OCCASION_DAYS;
  }

  /** Greetings of the lunar New Year are of other days. */
  private static boolean isOfNewYear(Event event) {
    return dayOf(event).filter(day -> areNear(NEW_YEAR, day)).isPresent();
  }

  /** The day of the year that most of some messages are of; New Year is the first. */
  static MonthDay dayOf(Key key, List<Event> events) {
    if (key.type() == OccasionType.NEW_YEAR && events.stream().anyMatch(Slot::isOfNewYear)) {
      return NEW_YEAR;
    }
    Multiset<MonthDay> days = HashMultiset.create();
    events.forEach(event -> dayOf(event).map(MonthDay::from).ifPresent(days::add));
    return days.elementSet().stream()
        .max(
            Comparator.comparingInt((MonthDay found) -> days.count(found))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(NEW_YEAR);
  }
}
