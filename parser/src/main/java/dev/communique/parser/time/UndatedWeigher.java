package dev.communique.parser.time;

import dev.communique.model.DateOrigin;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates an article without a header from its text, or not at all. */
final class UndatedWeigher {
  /** A dateline this near to an anniversary is of its year. */
  private static final int SEASON = 30;

  /**
   * A dateline this near to a day that the text tells of, or on any day it names, is of its year.
   */
  private static final int DAYS = 4;

  /** A full date before this year is history, not news. */
  private static final int EARLIEST_YEAR = 1980;

  private final Clues clues;

  UndatedWeigher(Clues clues) {
    this.clues = clues;
  }

  @Nullable Verdict weigh() {
    Verdict verdict = byOwnDay();
    if (verdict == null) {
      verdict = byLead();
    }
    if (verdict == null) {
      verdict = byAnniversary();
    }
    if (verdict == null) {
      verdict = byWeekdayAndYear();
    }
    return verdict == null ? byYearOfAnniversary() : verdict.confirm(clues);
  }

  /** The dateline or a date line, its year from whatever names one. */
  private @Nullable Verdict byOwnDay() {
    LocalDate near = anyFullDay();
    if (near == null) {
      return null;
    }
    OwnDay own = OwnDay.of(clues, near);
    return own == null ? null : Verdict.of(own.day(), own.origin(), own.span());
  }

  private @Nullable LocalDate anyFullDay() {
    for (DayClue clue : clues.dateline) {
      if (clue.day() != null) {
        return clue.day().earliest();
      }
    }
    for (DayClue clue : clues.dateLines) {
      if (clue.day() != null) {
        return clue.day().earliest();
      }
    }
    for (AnniversaryClue clue : clues.anniversaries) {
      if (clue.isOnly() && clue.isNamed() && isNearDateline(clue.day(), SEASON)) {
        return clue.day();
      }
    }
    for (DayClue clue : clues.days) {
      LocalDate day = clue.day() == null ? null : clue.day().earliest();
      if (day != null && isNearDateline(day, clue.isTold() ? DAYS : 0)) {
        return day;
      }
    }
    return null;
  }

  /** A year is taken over only from a day that the dateline's is close to. */
  private boolean isNearDateline(LocalDate day, int most) {
    for (DayClue clue : clues.dateline) {
      LocalDate own = clue.nearest(day);
      if (own != null && DayClue.away(own, day) <= most) {
        return true;
      }
    }
    return false;
  }

  /** The latest full date of the lead, unless the text knows later years. */
  private @Nullable Verdict byLead() {
    DayClue best = null;
    LocalDate latest = LocalDate.MIN;
    for (DayClue clue : clues.leadDays) {
      LocalDate day = clue.day() == null || !clue.isTold() ? null : clue.day().earliest();
      if (day != null
          && day.isAfter(latest)
          && day.getYear() >= Math.max(clues.latestYear, EARLIEST_YEAR)) {
        best = clue;
        latest = day;
      }
    }
    return best == null ? null : Verdict.of(latest, DateOrigin.TEXT, best.span());
  }

  /**
   * An anniversary of the lead and the weekday it was reported on; without one, the days around.
   */
  private @Nullable Verdict byAnniversary() {
    for (AnniversaryClue clue : clues.anniversaries) {
      if (!clue.isStrong() || clue.isThisYear()) {
        continue;
      }
      if (!clues.reportingWeekdays.isEmpty()) {
        DayClue weekday = clues.reportingWeekdays.get(0);
        LocalDate day = Weekdays.near(weekday, clue.day());
        return Verdict.of(day, DateOrigin.INFERRED, clue.span()).because(weekday.span());
      }
      PartialDate around = PartialDate.of(clue.day().minusDays(7), clue.day().plusDays(14));
      return new Verdict(around, DateOrigin.INFERRED).because(clue.span());
    }
    return null;
  }

  /** "Thursday (Nov 2)" in a text that knows the year before: the first year that fits. */
  private @Nullable Verdict byWeekdayAndYear() {
    if (clues.latestMonthYear < clues.latestYear || clues.latestYear == 0) {
      return null;
    }
    for (DayClue clue : clues.days) {
      LocalDate day =
          clue.day() == null && clue.phrase().weekday() > 0 && clue.isTold()
              ? Weekdays.firstFrom(clue, clues.latestYear)
              : null;
      if (day != null) {
        return Verdict.of(day, DateOrigin.INFERRED, clue.span());
      }
    }
    return null;
  }

  /** "This year marks the 75th anniversary": the year, no more. */
  private @Nullable Verdict byYearOfAnniversary() {
    for (AnniversaryClue clue : clues.anniversaries) {
      if (!clue.isOnly() || !clue.isThisYear()) {
        continue;
      }
      PartialDate year = PartialDate.ofYear(clue.day().getYear());
      return new Verdict(year, DateOrigin.INFERRED).because(clue.span());
    }
    return null;
  }
}
