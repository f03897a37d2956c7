package dev.communique.parser.time;

import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Resolves expressions that name their year. */
final class Absolute {
  private Absolute() {}

  static @Nullable PartialDate resolve(Phrase p, DayOrder order, @Nullable LocalDate today) {
    return switch (p.form()) {
      case NUMERIC_DATE -> order.resolve(p, today);
      case ISO_DATE, FULL_DATE, MONTH_DAY -> days(p.year(), p.month(), p.day(), p.lastDay());
      case MONTH_YEAR, MONTH -> PartialDate.of(YearMonth.of(p.year(), p.month()));
      case YEAR -> PartialDate.ofYear(p.year());
      case YEARS -> Units.years(p.year(), 2);
      case DECADE -> Units.years(p.year(), 10);
      case CENTURY -> p.count() > 1 ? Units.years((p.count() - 1) * 100, 100) : null;
      case PART_OF_YEAR -> Units.partOfYear(p.year(), p.count(), p.unit() == Unit.HALF);
      case SEASON -> Units.season(p.year(), p.month());
      case HOLIDAY -> p.holiday() == null ? null : p.holiday().in(p.year());
      case WEEK_OF -> weekOf(p);
      default -> null;
    };
  }

  private static @Nullable PartialDate weekOf(Phrase p) {
    PartialDate day = days(p.year(), p.month(), p.day(), 0);
    return day == null ? null : Units.around(day.earliest(), Unit.WEEK);
  }

  /** A day or several days of a month; null when the month has no such day. */
  static @Nullable PartialDate days(int year, int month, int day, int lastDay) {
    int length = lengthOfMonth(year, month);
    if (day > length || lastDay > length) {
      return null;
    }
    LocalDate first = LocalDate.of(year, month, day);
    return lastDay > day
        ? PartialDate.of(first, first.withDayOfMonth(lastDay))
        : PartialDate.of(first);
  }

  static int lengthOfMonth(int year, int month) {
    return Month.of(month).length(Year.isLeap(year));
  }
}
