package dev.communique.parser.time;

import dev.communique.model.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Says which days an expression means, for one article day. */
final class Resolver {
  /** A month and day more than this far off is moved by the tense to the other side. */
  private static final int FAR_DAYS = 60;

  /** News tells more of what was: where nothing tells, what lies further ahead is of the past. */
  private static final int AHEAD_DAYS = 150;

  private final LocalDate today;
  private final DayOrder order;
  private final Discourse discourse;

  /** The quarter that the sentence reports on, or null. */
  private @Nullable PartialDate quarter;

  Resolver(LocalDate today, DayOrder order, Discourse discourse) {
    this.today = today;
    this.order = order;
    this.discourse = discourse;
  }

  /**
   * Resolves an expression and remembers it for what refers back to it; figures of several months
   * do not compare with the quarter.
   */
  @Nullable PartialDate read(Phrase p, Tense tense, int sentence, boolean ofMonths) {
    quarter = ofMonths ? null : discourse.quarter();
    PartialDate value =
        p.isAbsolute() || Units.isDatable(today) ? resolve(p, tense, sentence) : null;
    if (value != null) {
      discourse.add(p, value, sentence);
    }
    return value;
  }

  /** The days meant, or null when the expression does not tell. */
  @Nullable PartialDate resolve(Phrase p, Tense tense, int sentence) {
    if (p.isAbsolute()) {
      return Absolute.resolve(p, order, today);
    }
    return switch (p.form()) {
      case MONTH_DAY -> monthDay(p, tense, sentence);
      case MONTH -> PartialDate.of(month(p, tense, sentence));
      case WEEKDAY -> PartialDate.of(weekday(p, tense).plusDays(p.count()));
      case NAMED_DAY -> PartialDate.of(today.plusDays(p.count()));
      case DAY_OF_MONTH -> dayOfMonth(p, tense, sentence);
      case POINTED_UNIT -> pointedUnit(p, tense, sentence);
      case DISTANCE -> distance(p, sentence);
      case FROM_CONTEXT -> fromContext(p, sentence);
      case PART_OF_YEAR -> partOfYear(p, tense);
      case REPORTED_PERIOD -> reportedPeriod(p);
      case SEASON -> season(p, tense);
      case HOLIDAY -> holiday(p, tense);
      case WEEK_OF -> weekOf(p, tense, sentence);
      default -> null;
    };
  }

  // ---- months and days

  private @Nullable PartialDate monthDay(Phrase p, Tense tense, int sentence) {
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
  private int nearestYear(int month, int day, int far, Tense tense) {
    int best = today.getYear();
    long least = Long.MAX_VALUE;
    for (int year = today.getYear() - 4; year <= today.getYear() + 4; year++) {
      if (day > YearMonth.of(year, month).lengthOfMonth()) {
        continue;
      }
      long away = ChronoUnit.DAYS.between(today, LocalDate.of(year, month, day));
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

  private YearMonth month(Phrase p, Tense tense, int sentence) {
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

  private @Nullable PartialDate dayOfMonth(Phrase p, Tense tense, int sentence) {
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

  // ---- weekdays and weeks

  private LocalDate weekday(Phrase p, Tense tense) {
    DayOfWeek weekday = DayOfWeek.of(p.weekday());
    if (p.unit() == Unit.WEEK) {
      return monday(today).plusWeeks(p.pointer().step()).plusDays(p.weekday() - 1);
    }
    return switch (p.pointer()) {
      case LAST, PAST -> today.with(TemporalAdjusters.previous(weekday));
      case NEXT -> today.with(TemporalAdjusters.next(weekday));
      case THIS -> thisWeekday(weekday, tense);
      case BARE ->
          today.with(
              tense == Tense.COMING
                  ? TemporalAdjusters.nextOrSame(weekday)
                  : TemporalAdjusters.previousOrSame(weekday));
    };
  }

  private LocalDate thisWeekday(DayOfWeek weekday, Tense tense) {
    LocalDate day = monday(today).plusDays(weekday.getValue() - 1);
    return tense == Tense.COMING && day.isBefore(today) ? day.plusWeeks(1) : day;
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private @Nullable PartialDate weekOf(Phrase p, Tense tense, int sentence) {
    PartialDate day = monthDay(p, tense, sentence);
    return day == null ? null : Units.around(day.earliest(), Unit.WEEK);
  }

  // ---- units

  private PartialDate pointedUnit(Phrase p, Tense tense, int sentence) {
    if (p.unit() == Unit.WEEKEND) {
      return weekend(p, tense);
    }
    if (p.unit() == Unit.YEAR && p.pointer() == Pointer.THIS && p.part() != Part.WHOLE) {
      int said = discourse.year(sentence);
      if (said > 0) {
        return PartialDate.ofYear(said);
      }
    }
    PartialDate unit = Units.around(Units.move(today, p.unit(), p.pointer().step()), p.unit());
    boolean lastDay = p.part() == Part.END && p.pointer() == Pointer.THIS && p.unit() != Unit.WEEK;
    return lastDay ? PartialDate.of(unit.latest()) : unit;
  }

  private PartialDate weekend(Phrase p, Tense tense) {
    LocalDate saturday = monday(today).plusDays(5);
    boolean inWeekend = !today.isBefore(saturday);
    LocalDate day =
        switch (p.pointer()) {
          case LAST, PAST -> saturday.minusWeeks(1);
          case NEXT -> saturday.plusWeeks(inWeekend ? 1 : tense == Tense.NONE ? 0 : 1);
          case THIS, BARE -> inWeekend || tense == Tense.COMING ? saturday : saturday.minusWeeks(1);
        };
    return PartialDate.of(day, day.plusDays(1));
  }

  private @Nullable PartialDate distance(Phrase p, int sentence) {
    boolean fromContext = p.direction() == Direction.EARLIER || p.direction() == Direction.LATER;
    if (p.unit() == Unit.YEAR && p.count() == 1 && p.direction().isBack() && quarter != null) {
      return Units.yearBack(quarter);
    }
    int steps = p.direction().isBack() ? -p.count() : p.count();
    PartialDate base = fromContext ? base(p.unit(), sentence) : null;
    if (base == null && p.direction() == Direction.LATER && p.unit().compareTo(Unit.WEEK) <= 0) {
      return null; // later than what?
    }
    LocalDate from = base == null ? today : base.earliest();
    return Units.at(from, p.unit(), steps);
  }

  /** What "later" and "that" count from: the day named last for days, else anything named. */
  private @Nullable PartialDate base(Unit unit, int sentence) {
    return unit.compareTo(Unit.WEEK) < 0 ? discourse.lastDay(sentence) : discourse.last(sentence);
  }

  private @Nullable PartialDate fromContext(Phrase p, int sentence) {
    PartialDate base = base(p.unit(), sentence);
    LocalDate from = base == null || !Units.isDatable(base.earliest()) ? today : base.earliest();
    if (p.weekday() > 0) {
      return PartialDate.of(weekdayFrom(from, DayOfWeek.of(p.weekday()), p.count()));
    }
    if (p.month() > 0) {
      YearMonth month = YearMonth.from(from).withMonth(p.month());
      boolean before = month.isBefore(YearMonth.from(from));
      boolean after = month.isAfter(YearMonth.from(from));
      int years = p.count() > 0 ? after ? 0 : 1 : before ? 0 : -1;
      return PartialDate.of(month.plusYears(years));
    }
    return Units.around(Units.move(from, p.unit(), p.count()), p.unit());
  }

  private static LocalDate weekdayFrom(LocalDate from, DayOfWeek weekday, int step) {
    if (step > 0) {
      return from.with(TemporalAdjusters.next(weekday));
    }
    return from.with(
        step < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday));
  }

  // ---- quarters and seasons

  private PartialDate partOfYear(Phrase p, Tense tense) {
    boolean half = p.unit() == Unit.HALF;
    if (p.pointer() != Pointer.BARE && p.pointer() != Pointer.PAST) {
      return Units.partOfYear(today.getYear() + p.pointer().step(), p.count(), half);
    }
    if (p.pointer() == Pointer.PAST) {
      return Units.yearBack(latestPart(p, tense, half));
    }
    if (p.day() > 0) {
      return Units.partOfYear(nearestYear(p.month(), p.day(), 0, Tense.PAST), p.count(), half);
    }
    return latestPart(p, tense, half);
  }

  /** The latest such quarter that has begun; of what is to come, the next that has not ended. */
  private PartialDate latestPart(Phrase p, Tense tense, boolean half) {
    PartialDate part = Units.partOfYear(today.getYear(), p.count(), half);
    if (tense == Tense.COMING) {
      return part.latest().plusDays(100).isBefore(today)
          ? Units.partOfYear(today.getYear() + 1, p.count(), half)
          : part;
    }
    return part.earliest().isAfter(today)
        ? Units.partOfYear(today.getYear() - 1, p.count(), half)
        : part;
  }

  private PartialDate reportedPeriod(Phrase p) {
    PartialDate quarter = this.quarter;
    if (quarter == null) {
      quarter = Units.around(Units.move(today, Unit.QUARTER, -1), Unit.QUARTER);
    }
    return p.count() == 0 ? quarter : Units.yearBack(quarter);
  }

  private PartialDate season(Phrase p, Tense tense) {
    PartialDate now = Units.season(today.getYear(), p.month());
    return switch (p.pointer()) {
      case LAST, PAST ->
          p.unit() == Unit.YEAR
              ? Units.season(today.getYear() - 1, p.month())
              : now.latest().isBefore(today) ? now : Units.season(today.getYear() - 1, p.month());
      case NEXT ->
          p.unit() != Unit.YEAR && now.earliest().plusDays(30).isAfter(today)
              ? now
              : Units.season(today.getYear() + 1, p.month());
      case THIS -> thisSeason(now, p.month());
      case BARE -> bareSeason(now, p.month(), tense);
    };
  }

  /** In January and February "this winter" is the one that began in December. */
  private PartialDate thisSeason(PartialDate season, int month) {
    PartialDate before = Units.season(today.getYear() - 1, month);
    return before.contains(today) ? before : season;
  }

  private PartialDate bareSeason(PartialDate season, int month, Tense tense) {
    PartialDate before = Units.season(today.getYear() - 1, month);
    if (before.contains(today)) {
      return before;
    }
    if (tense == Tense.COMING) {
      return season.latest().isBefore(today) ? Units.season(today.getYear() + 1, month) : season;
    }
    return season.earliest().isAfter(today) ? before : season;
  }

  // ---- named days

  private @Nullable PartialDate holiday(Phrase p, Tense tense) {
    Holiday holiday = p.holiday();
    if (holiday == null) {
      return null;
    }
    return holiday.best(today, day -> cost(day, p.pointer(), tense));
  }

  private long cost(PartialDate day, Pointer pointer, Tense tense) {
    long away = ChronoUnit.DAYS.between(today, day.earliest());
    boolean wrongSide =
        switch (pointer) {
          case LAST, PAST -> away >= 0;
          case NEXT -> away <= 0;
          case THIS -> false;
          case BARE ->
              tense == Tense.PAST && away > FAR_DAYS || tense == Tense.COMING && away < -FAR_DAYS;
        };
    return Math.abs(away) + (wrongSide ? 10_000 : 0);
  }
}
