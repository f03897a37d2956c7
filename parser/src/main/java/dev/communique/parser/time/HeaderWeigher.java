package dev.communique.parser.time;

import dev.communique.model.DateOrigin;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Weighs a header that gives a day against the text below it. */
final class HeaderWeigher {
  /** An anniversary is written about for so many days. */
  private static final int SEASON = 45;

  private final Clues clues;
  private final PartialDate header;
  private final LocalDate day;

  HeaderWeigher(Clues clues, PartialDate header) {
    this.clues = clues;
    this.header = header;
    this.day = header.earliest();
  }

  Verdict weigh() {
    OwnDay own = OwnDay.of(clues, day);
    if (own != null) {
      return own.day().equals(day)
          ? byHeader()
          : against(Verdict.of(own.day(), own.origin(), own.span()));
    }
    Verdict byText = byDays();
    if (byText == null) {
      byText = byAnniversary();
    }
    if (byText == null) {
      byText = byWeekday();
    }
    return byText == null ? byHeader() : against(byText);
  }

  private Verdict byHeader() {
    Verdict verdict = new Verdict(header, DateOrigin.HEADER).because(clues.headerSpan);
    for (DayClue clue : clues.leadDays) {
      LocalDate said = clue.day() == null || !clue.isTold() ? null : clue.day().earliest();
      if (said != null && (said.isAfter(day) || isSameSeason(said))) {
        verdict.against(PartialDate.of(said), DateOrigin.TEXT, clue.span());
      }
    }
    for (DayClue clue : clues.days) {
      LocalDate said = clue.day() == null ? clue.nearest(day) : null;
      if (said != null && DayClue.away(said, day) <= 7 && !clue.fits(said)) {
        LocalDate meant = Weekdays.near(clue, said);
        verdict.against(PartialDate.of(meant), DateOrigin.TEXT, clue.span());
      }
    }
    for (AnniversaryClue clue : clues.anniversaries) {
      if (clue.isStrong() && gap(clue) > SEASON) {
        verdict.against(PartialDate.of(clue.day()), DateOrigin.INFERRED, clue.span());
      }
    }
    return verdict.confirm(clues);
  }

  private Verdict against(Verdict verdict) {
    return verdict.against(header, DateOrigin.HEADER, clues.headerSpan).confirm(clues);
  }

  private long gap(AnniversaryClue clue) {
    return DayClue.away(clue.day(), day);
  }

  /** A full date of the lead after the header, or a year beside it; "Thursday (Nov 2)". */
  private @Nullable Verdict byDays() {
    for (DayClue clue : clues.leadDays) {
      LocalDate said = clue.day() == null || !clue.isTold() ? null : clue.day().earliest();
      if (said != null && (isJustAfter(said) || isYearsOff(said))) {
        return Verdict.of(said, DateOrigin.TEXT, clue.span());
      }
    }
    for (DayClue clue : clues.leadDays) {
      LocalDate said = clue.day() == null && clue.isTold() ? clue.nearest(day) : null;
      if (said == null || clue.fits(said) || DayClue.away(said, day) > 7) {
        continue;
      }
      LocalDate right = Weekdays.rightYear(clue, said, clues.latestYear);
      if (right.isBefore(said) && !isSlip(clue, said) && !isDenied(clue)) {
        return Verdict.of(right, DateOrigin.INFERRED, clue.span());
      }
    }
    return null;
  }

  /** "Tuesday (April 15)" on a Wednesday: the writer is a day off, not the header years. */
  private boolean isSlip(DayClue clue, LocalDate said) {
    return clue.fits(day) || clue.fits(said.minusDays(1)) || clue.fits(said.plusDays(1));
  }

  /** Another place of the text gives the same day with a weekday that fits the header. */
  private boolean isDenied(DayClue wrong) {
    for (DayClue clue : clues.days) {
      LocalDate said = clue.phrase().weekday() > 0 ? clue.nearest(day) : null;
      boolean same =
          clue.phrase().month() == wrong.phrase().month()
              && clue.phrase().day() == wrong.phrase().day();
      if (same && said != null && clue.fits(said)) {
        return true;
      }
    }
    return false;
  }

  private boolean isJustAfter(LocalDate said) {
    long after = said.toEpochDay() - day.toEpochDay();
    return after >= 1 && after <= 3;
  }

  /**
   * The same time of the year, one or two years off, and no weekday that holds for the header. In
   * January writers still put the old year.
   */
  private boolean isYearsOff(LocalDate said) {
    int years = Math.abs(said.getYear() - day.getYear());
    boolean oldYear = day.getMonthValue() <= 2 && said.getYear() == day.getYear() - 1;
    if (oldYear || years < 1 || years > 2 || clues.latestYear > said.getYear()) {
      return false;
    }
    for (DayClue weekday : clues.weekdays) {
      if (!weekday.fits(said) && !weekday.fits(said.minusDays(1))) {
        return false;
      }
    }
    return isSameSeason(said);
  }

  private boolean isSameSeason(LocalDate said) {
    int years = day.getYear() - said.getYear();
    return years != 0 && Math.abs(years) <= 2 && DayClue.away(said.plusYears(years), day) <= 10;
  }

  /** An anniversary of the lead long before or after the header, with a weekday or day near it. */
  private @Nullable Verdict byAnniversary() {
    if (clues.weekdays.isEmpty()) {
      return null;
    }
    DayClue weekday = clues.weekdays.get(0);
    for (AnniversaryClue clue : clues.anniversaries) {
      boolean far = clue.isStrong() && gap(clue) > SEASON;
      if (far && !(fitsHeader(weekday) && isBackground(clue))) {
        LocalDate said = Weekdays.near(weekday, clue.day());
        return Verdict.of(said, DateOrigin.INFERRED, clue.span()).because(weekday.span());
      }
    }
    return null;
  }

  private boolean fitsHeader(DayClue weekday) {
    return weekday.fits(day) || weekday.fits(day.minusDays(1));
  }

  /** Not in the first sentence, or of another time of the year: the header may well be right. */
  private boolean isBackground(AnniversaryClue clue) {
    return !clue.isFirst() || !isSameSeason(clue.day());
  }

  /** "Said Friday" under a Thursday: the header is a day early, the page of another time zone. */
  private @Nullable Verdict byWeekday() {
    LocalDate next = day.plusDays(1);
    if (clues.reportingWeekdays.isEmpty()) {
      return null;
    }
    for (DayClue weekday : clues.weekdays) {
      if (weekday.fits(day) || weekday.fits(day.minusDays(1)) || !weekday.fits(next)) {
        return null;
      }
    }
    DayClue first = clues.reportingWeekdays.get(0);
    return Verdict.of(next, DateOrigin.INFERRED, first.span());
  }
}
