package dev.communique.parser.time;

import dev.communique.model.DateOrigin;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates an article without a header from its text, or not at all. */
final class UndatedWeigher {
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
    if (!clues.anniversaries.isEmpty()) {
      return clues.anniversaries.get(0).day();
    }
    for (DayClue clue : clues.days) {
      if (clue.day() != null && clue.day().earliest().getYear() >= clues.latestYear) {
        return clue.day().earliest();
      }
    }
    return null;
  }

  /** The latest full date of the lead, unless the text knows later years. */
  private @Nullable Verdict byLead() {
    DayClue best = null;
    LocalDate latest = LocalDate.MIN;
    for (DayClue clue : clues.leadDays) {
      LocalDate day = clue.day() == null || !clue.isTold() ? null : clue.day().earliest();
      if (day != null && day.isAfter(latest) && day.getYear() >= clues.latestYear) {
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
      if (!clue.isLead() || !clue.isOnly()) {
        continue;
      }
      DayClue weekday = Weekdays.firstNear(clues.weekdays, clue.day());
      LocalDate day = weekday == null ? null : Weekdays.near(weekday, clue.day());
      if (weekday != null && day != null) {
        return Verdict.of(day, DateOrigin.INFERRED, clue.span()).because(weekday.span());
      }
      PartialDate around = PartialDate.of(clue.day().minusDays(1), clue.day().plusDays(2));
      return new Verdict(around, DateOrigin.INFERRED).because(clue.span());
    }
    return null;
  }

  /** "Thursday (Nov 2)" in a text that knows the year before: the first year that fits. */
  private @Nullable Verdict byWeekdayAndYear() {
    if (clues.latestYear == 0) {
      return null;
    }
    for (DayClue clue : clues.days) {
      LocalDate day =
          clue.day() == null && clue.phrase().weekday() > 0
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
      if (!clue.isOnly()) {
        continue;
      }
      PartialDate year = PartialDate.ofYear(clue.day().getYear());
      return new Verdict(year, DateOrigin.INFERRED).because(clue.span());
    }
    return null;
  }
}
