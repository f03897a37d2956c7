package dev.communique.parser.time;

import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that the text names for itself, perhaps without its year.
 *
 * @param phrase the words as read
 * @param span where
 * @param day its days when the year is named
 * @param isTold whether a verb of the past reports something of that day
 */
record DayClue(Phrase phrase, Span span, @Nullable PartialDate day, boolean isTold) {

  /** No other year brings a day nearer than this. */
  private static final int HALF_YEAR = 182;

  static DayClue of(Phrase phrase, Span span, DayOrder order, @Nullable LocalDate today) {
    PartialDate day = phrase.isAbsolute() ? Absolute.resolve(phrase, order, today) : null;
    return new DayClue(phrase, span, day != null && day.isExact() ? day : null, false);
  }

  DayClue told(boolean told) {
    return new DayClue(phrase, span, day, told);
  }

  boolean hasMonthDay() {
    return phrase.month() > 0 && phrase.day() > 0 && phrase.lastDay() == 0;
  }

  /** The day in a year, or null when there is none such, or the weekday named with it denies it. */
  @Nullable LocalDate in(int year) {
    if (day != null) {
      return day.earliest();
    }
    if (!hasMonthDay() || phrase.day() > Absolute.lengthOfMonth(year, phrase.month())) {
      return null;
    }
    return LocalDate.of(year, phrase.month(), phrase.day());
  }

  /** Whether the weekday named with the day is that day's; true when none is named. */
  boolean fits(LocalDate date) {
    return phrase.weekday() == 0 || date.getDayOfWeek().getValue() == phrase.weekday();
  }

  /** Whether it is this very day, and no weekday beside it denies it. */
  boolean isOn(LocalDate date) {
    return date.equals(in(date.getYear())) && fits(date);
  }

  /** The occurrence nearest to a day, or null when the words name no month and day. */
  @Nullable LocalDate nearest(LocalDate to) {
    LocalDate best = in(to.getYear());
    if (day != null || best != null && away(best, to) <= HALF_YEAR) {
      return best;
    }
    best = null;
    for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
      LocalDate date = in(year);
      if (date != null && (best == null || away(date, to) < away(best, to))) {
        best = date;
      }
    }
    return best;
  }

  static long away(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }
}
