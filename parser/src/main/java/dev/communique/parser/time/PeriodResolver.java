package dev.communique.parser.time;

import dev.communique.model.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says which quarter, half or season is meant. */
final class PeriodResolver {
  private final LocalDate today;
  private final MonthResolver months;

  PeriodResolver(LocalDate today, MonthResolver months) {
    this.today = today;
    this.months = months;
  }

  /** "the third quarter", "the first half of last year". */
  PartialDate partOfYear(Phrase p, Tense tense) {
    boolean half = p.unit() == Unit.HALF;
    if (p.pointer() != Pointer.BARE && p.pointer() != Pointer.PAST) {
      return Units.partOfYear(today.getYear() + p.pointer().step(), p.count(), half);
    }
    if (p.pointer() == Pointer.PAST) {
      return Units.yearBack(latestPart(p, tense, half));
    }
    if (p.day() > 0) {
      return Units.partOfYear(
          months.nearestYear(p.month(), p.day(), 0, Tense.PAST), p.count(), half);
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

  /** "the quarter", "the year-ago period", seen from the quarter that is reported on. */
  PartialDate reportedPeriod(Phrase p, @Nullable PartialDate reported) {
    PartialDate quarter = reported;
    if (quarter == null) {
      quarter = Units.around(Units.move(today, Unit.QUARTER, -1), Unit.QUARTER);
    }
    return p.count() == 0 ? quarter : Units.yearBack(quarter);
  }

  /** "last fall", "this winter", "in the spring". */
  PartialDate season(Phrase p, Tense tense) {
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
}
