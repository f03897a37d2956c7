package dev.communique.parser.time;

import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Says which month, or which day of one, is meant when the words leave out the year. */
final class MonthResolver {
  /** A month and day more than this far off is moved by the tense to the other side. */
  static final int FAR_DAYS = 60;

  /** News tells more of what was: where nothing tells, what lies further ahead is of the past. */
  private static final int AHEAD_DAYS = 150;

  /** So many years lie between two leap days, hardly ever more. */
  private static final int LEAP_YEARS = 4;

  private final LocalDate today;
  private final Discourse discourse;

  MonthResolver(LocalDate today, Discourse discourse) {
    this.today = today;
    this.discourse = discourse;
  }

  /** A month and day without a year: the nearest, unless the words or the tense say otherwise. */
  @Nullable PartialDate monthDay(Phrase p, Tense tense, int sentence) {
    int year = p.year() > 0 ? p.year() : yearOf(p, tense, sentence);
    return Absolute.days(year, p.month(), p.day(), p.lastDay());
  }

  private int yearOf(Phrase p, Tense tense, int sentence) {
    if (p.unit() == Unit.YEAR) {
      return pointedYear(p, sentence);
    }
    int said = discourse.year(sentence);
    if (said > 0 && said < today.getYear() && tense != Tense.COMING) {
      return said;
    }
    boolean past = p.pointer() == Pointer.LAST || tense == Tense.SINCE;
    return nearestYear(p.month(), p.day(), past ? 0 : FAR_DAYS, past ? Tense.PAST : tense);
  }

  /** "last year", or "that year": the one spoken of. */
  private int pointedYear(Phrase p, int sentence) {
    PartialDate said = p.direction() == Direction.LATER ? discourse.last(sentence) : null;
    int year = said == null ? today.getYear() + p.pointer().step() : said.earliest().getYear();
    return year + p.count();
  }

  /** The year that brings the day nearest; beyond some distance the tense has its say. */
  int nearestYear(int month, int day, int far, Tense tense) {
    int best = today.getYear();
    int reach = month == 2 && day == 29 ? LEAP_YEARS : 1;
    long least = Long.MAX_VALUE;
    for (int year = today.getYear() - reach; year <= today.getYear() + reach; year++) {
      if (day > Absolute.lengthOfMonth(year, month)) {
        continue;
      }
      long away = LocalDate.of(year, month, day).toEpochDay() - today.toEpochDay();
      boolean wrongSide =
          tense == Tense.PAST && away > far
              || tense == Tense.COMING && away < -far
              || away > AHEAD_DAYS && tense != Tense.COMING;
      long cost = Math.abs(away) + (wrongSide ? 10_000 : 0);
      if (cost < least) {
        least = cost;
        best = year;
      }
    }
    return best;
  }

  /** "in May", "last November", "June last year". */
  YearMonth month(Phrase p, Tense tense, int sentence) {
    YearMonth now = YearMonth.from(today);
    if (p.unit() == Unit.YEAR) {
      return YearMonth.of(pointedYear(p, sentence), p.month());
    }
    int said = discourse.year(sentence);
    if (p.pointer() == Pointer.BARE && said > 0 && said < today.getYear()) {
      return YearMonth.of(said, p.month());
    }
    int behind = Math.floorMod(now.getMonthValue() - p.month(), 12);
    return switch (p.pointer()) {
      case LAST, PAST -> now.minusMonths(behind < 2 ? behind + 12 : behind);
      case NEXT -> now.plusMonths(behind == 0 ? 12 : 12 - behind);
      case THIS -> YearMonth.of(now.getYear(), p.month());
      case BARE -> bareMonth(now, behind, tense);
    };
  }

  /** The month after this one is hardly ever last year's: that would be called so. */
  private static YearMonth bareMonth(YearMonth now, int behind, Tense tense) {
    int ahead = (12 - behind) % 12;
    if (ahead == 1 && tense != Tense.SINCE) {
      return now.plusMonths(1);
    }
    boolean coming = tense == Tense.COMING || tense == Tense.NONE && ahead <= 4;
    return coming ? now.plusMonths(ahead) : now.minusMonths(behind);
  }

  /** "on the 19th": of the month spoken of, else of one around the article's day. */
  @Nullable PartialDate dayOfMonth(Phrase p, Tense tense, int sentence) {
    YearMonth now = YearMonth.from(today);
    PartialDate said = discourse.last(sentence);
    boolean inMonth =
        said != null && YearMonth.from(said.earliest()).equals(YearMonth.from(said.latest()));
    if (said != null && inMonth && p.unit() == Unit.DAY && p.weekday() == 0) {
      YearMonth month = YearMonth.from(said.earliest());
      return Absolute.days(month.getYear(), month.getMonthValue(), p.day(), 0);
    }
    if (p.unit() == Unit.MONTH) {
      YearMonth month = now.plusMonths(p.pointer().step());
      return Absolute.days(month.getYear(), month.getMonthValue(), p.day(), 0);
    }
    LocalDate best = null;
    if (tense == Tense.NONE && p.weekday() == 0 && p.day() <= now.lengthOfMonth()) {
      return PartialDate.of(now.atDay(p.day())); // a month that nobody names is this one
    }
    for (int step = -1; step <= 1; step++) {
      YearMonth month = now.plusMonths(step);
      if (p.day() > month.lengthOfMonth()) {
        continue;
      }
      LocalDate day = month.atDay(p.day());
      boolean fits = p.weekday() == 0 || day.getDayOfWeek().getValue() == p.weekday();
      boolean wrongSide =
          tense == Tense.PAST && day.isAfter(today) || tense == Tense.COMING && day.isBefore(today);
      boolean right = p.unit() == Unit.WEEK || !wrongSide;
      if (fits && right && (best == null || distance(day) < distance(best))) {
        best = day;
      }
    }
    return best == null ? null : PartialDate.of(best);
  }

  private long distance(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(today, day));
  }
}
