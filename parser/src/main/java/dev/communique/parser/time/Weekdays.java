package dev.communique.parser.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What weekdays tell about days. */
final class Weekdays {
  /** Within so many years a weekday and a day of a month must meet. */
  private static final int YEARS = 11;

  private Weekdays() {}

  /** The day itself when its named weekday fits, else the nearest year in which it does. */
  static LocalDate rightYear(DayClue clue, LocalDate day, int latestYear) {
    if (clue.fits(day)) {
      return day;
    }
    for (int step = 1; step <= YEARS; step++) {
      for (int year : new int[] {day.getYear() - step, day.getYear() + step}) {
        LocalDate other = year < latestYear ? null : clue.in(year);
        if (other != null && clue.fits(other)) {
          return other;
        }
      }
    }
    return day;
  }

  /** The first day from a year on that has the weekday named with it, at most a year later. */
  static @Nullable LocalDate firstFrom(DayClue clue, int year) {
    for (int y = year; y <= year + 1; y++) {
      LocalDate day = clue.in(y);
      if (day != null && clue.fits(day)) {
        return day;
      }
    }
    return null;
  }

  /** The day of a named weekday that is nearest to a day: at most three days away. */
  static LocalDate near(DayClue weekday, LocalDate day) {
    int ahead = Math.floorMod(weekday.phrase().weekday() - day.getDayOfWeek().getValue(), 7);
    return day.plusDays(ahead <= 3 ? ahead : ahead - 7);
  }
}
