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
  private final LocalDate today;
  private final DayOrder order;
  private final Discourse discourse = new Discourse();
  private final MonthResolver months;
  private final PeriodResolver periods;

  /** The quarter that the sentence reports on, or null. */
  private @Nullable PartialDate quarter;

  Resolver(LocalDate today, DayOrder order) {
    this.today = today;
    this.order = order;
    this.months = new MonthResolver(today, discourse);
    this.periods = new PeriodResolver(today, months);
  }

  /**
   * Resolves an expression and remembers it for what refers back to it; figures of several months
   * do not compare with the quarter.
   */
  @Nullable PartialDate read(TimeReading reading, int index) {
    Phrase p = reading.phrase(index);
    int sentence = reading.sentence(index);
    quarter = ReportedMonths.before(reading, index) ? null : discourse.quarter();
    PartialDate value =
        p.isAbsolute() || Units.isDatable(today)
            ? resolve(p, reading.tense(index), sentence)
            : null;
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
      case MONTH_DAY -> months.monthDay(p, tense, sentence);
      case MONTH -> PartialDate.of(months.month(p, tense, sentence));
      case WEEKDAY -> PartialDate.of(weekday(p, tense).plusDays(p.count()));
      case NAMED_DAY -> PartialDate.of(today.plusDays(p.count()));
      case DAY_OF_MONTH -> months.dayOfMonth(p, tense, sentence);
      case POINTED_UNIT -> pointedUnit(p, tense, sentence);
      case DISTANCE -> distance(p, sentence);
      case FROM_CONTEXT -> fromContext(p, sentence);
      case PART_OF_YEAR -> periods.partOfYear(p, tense);
      case REPORTED_PERIOD -> periods.reportedPeriod(p, quarter);
      case SEASON -> season(p, tense, sentence);
      case HOLIDAY -> holiday(p, tense);
      case WEEK_OF -> weekOf(p, tense, sentence);
      default -> null;
    };
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
    PartialDate day = months.monthDay(p, tense, sentence);
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

  // ---- seasons and named days

  /** "the autumn of that year" is one of the year spoken of, or of none. */
  private @Nullable PartialDate season(Phrase p, Tense tense, int sentence) {
    if (p.unit() != Unit.YEAR || p.direction() != Direction.LATER) {
      return periods.season(p, tense);
    }
    PartialDate said = discourse.last(sentence);
    return said == null ? null : Units.season(said.earliest().getYear() + p.count(), p.month());
  }

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
          case THIS -> tense == Tense.PAST && away > 0 || tense == Tense.COMING && away < 0;
          case BARE ->
              tense == Tense.PAST && away > MonthResolver.FAR_DAYS
                  || tense == Tense.COMING && away < -MonthResolver.FAR_DAYS;
        };
    return Math.abs(away) + (wrongSide ? 10_000 : 0);
  }
}
