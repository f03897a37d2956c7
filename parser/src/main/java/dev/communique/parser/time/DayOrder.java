package dev.communique.parser.time;

import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the numeric dates of a text put the day or the month first, as far as they tell. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  /** One date with a number above 12 decides for all of its text. */
  static DayOrder of(List<Phrase> phrases) {
    for (Phrase p : phrases) {
      if (p.form() == Form.NUMERIC_DATE && p.day() > 12) {
        return DAY_FIRST;
      }
      if (p.form() == Form.NUMERIC_DATE && p.lastDay() > 12) {
        return MONTH_FIRST;
      }
    }
    return UNKNOWN;
  }

  /** The first number is kept as the day, the second as the last day. */
  @Nullable PartialDate resolve(Phrase p, @Nullable LocalDate today) {
    PartialDate dayFirst = valid(p.year(), p.lastDay(), p.day());
    PartialDate monthFirst = valid(p.year(), p.day(), p.lastDay());
    if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
      return dayFirst == null ? monthFirst : dayFirst;
    }
    if (this != UNKNOWN) {
      return this == DAY_FIRST ? dayFirst : monthFirst;
    }
    if (today == null) {
      return null;
    }
    return away(dayFirst, today) < away(monthFirst, today) ? dayFirst : monthFirst;
  }

  private static @Nullable PartialDate valid(int year, int month, int day) {
    return month < 1 || month > 12 ? null : Absolute.days(year, month, day, 0);
  }

  private static long away(PartialDate date, LocalDate today) {
    return Math.abs(ChronoUnit.DAYS.between(date.earliest(), today));
  }
}
