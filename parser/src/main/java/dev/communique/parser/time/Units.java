package dev.communique.parser.time;

import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The calendar's units: which one holds a day, and how to step from one to another. */
final class Units {
  /** No distance counts further, in any unit. */
  private static final int FARTHEST = 40_000;

  private Units() {}

  /** Whether a day lies in years that dates are reckoned in; what lies beyond is no news. */
  static boolean isDatable(LocalDate day) {
    return day.getYear() >= 1000 && day.getYear() <= 9000;
  }

  /** The unit that holds a day; a week is Monday to Sunday. */
  static PartialDate around(LocalDate day, Unit unit) {
    return switch (unit) {
      case MINUTE, HOUR, DAY -> PartialDate.of(day);
      case WEEKEND -> weekend(day);
      case WEEK -> week(day, 1);
      case FORTNIGHT -> week(day, 2);
      case MONTH -> PartialDate.of(YearMonth.from(day));
      case QUARTER, PERIOD -> partOfYear(day.getYear(), (day.getMonthValue() + 2) / 3, false);
      case HALF -> partOfYear(day.getYear(), (day.getMonthValue() + 5) / 6, true);
      case YEAR -> PartialDate.ofYear(day.getYear());
      case DECADE -> years(day.getYear() / 10 * 10, 10);
      case CENTURY -> years(day.getYear() / 100 * 100, 100);
    };
  }

  private static PartialDate weekend(LocalDate day) {
    LocalDate saturday = Resolver.monday(day).plusDays(5);
    return PartialDate.of(saturday, saturday.plusDays(1));
  }

  private static PartialDate week(LocalDate day, int weeks) {
    LocalDate monday = Resolver.monday(day);
    return PartialDate.of(monday, monday.plusWeeks(weeks).minusDays(1));
  }

  static PartialDate years(int first, int count) {
    return PartialDate.of(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  /** The day so many units away. */
  static LocalDate move(LocalDate day, Unit unit, int steps) {
    return switch (unit) {
      case MINUTE -> day;
      case HOUR -> day.plusDays(steps / 24);
      case DAY -> day.plusDays(steps);
      case WEEK, WEEKEND -> day.plusWeeks(steps);
      case FORTNIGHT -> day.plusWeeks(2L * steps);
      case MONTH -> day.plusMonths(steps);
      case QUARTER, PERIOD -> day.plusMonths(3L * steps);
      case HALF -> day.plusMonths(6L * steps);
      case YEAR -> day.plusYears(steps);
      case DECADE -> day.plusYears(10L * steps);
      case CENTURY -> day.plusYears(100L * steps);
    };
  }

  /** A counted distance: one week away is a day, several are a week; decades are years. */
  static @Nullable PartialDate at(LocalDate from, Unit unit, int steps) {
    if (Math.abs((long) steps) > FARTHEST) {
      return null;
    }
    LocalDate day = move(from, unit, steps);
    if (!isDatable(day)) {
      return null;
    }
    return switch (unit) {
      case WEEK -> Math.abs(steps) == 1 ? PartialDate.of(day) : around(day, Unit.WEEK);
      case WEEKEND -> around(day, Unit.WEEKEND);
      case FORTNIGHT -> PartialDate.of(day);
      case DECADE, CENTURY -> PartialDate.ofYear(day.getYear());
      case QUARTER, PERIOD -> around(day, Unit.QUARTER);
      default -> around(day, unit);
    };
  }

  static PartialDate yearBack(PartialDate date) {
    LocalDate earliest = date.earliest().minusYears(1);
    LocalDate latest = date.latest().minusYears(1);
    boolean monthEnd = date.latest().equals(YearMonth.from(date.latest()).atEndOfMonth());
    return PartialDate.of(earliest, monthEnd ? YearMonth.from(latest).atEndOfMonth() : latest);
  }

  /** A quarter or half of a year, counted from 1. */
  static PartialDate partOfYear(int year, int ordinal, boolean half) {
    int months = half ? 6 : 3;
    YearMonth first = YearMonth.of(year, (ordinal - 1) * months + 1);
    return PartialDate.of(first.atDay(1), first.plusMonths(months - 1).atEndOfMonth());
  }

  /** The season that begins in a month of a year; winter runs into the next. */
  static PartialDate season(int year, int month) {
    YearMonth first = YearMonth.of(year, month);
    return PartialDate.of(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }
}
