package dev.communique.parser.time;

import dev.communique.model.DateOrigin;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Narrows a header that gives only a month by what the text says. */
final class MonthWeigher {
  private final Clues clues;
  private final PartialDate header;

  MonthWeigher(Clues clues, PartialDate header) {
    this.clues = clues;
    this.header = header;
  }

  Verdict weigh() {
    LocalDate middle = header.earliest().plusDays(14);
    OwnDay own = OwnDay.of(clues, middle);
    if (own != null) {
      Verdict verdict = Verdict.of(own.day(), own.origin(), own.span());
      return finish(verdict, own.day());
    }
    Verdict byText = byDays(middle);
    if (byText == null) {
      byText = byAnniversary();
    }
    return byText == null ? byMonth(middle) : finish(byText, byText.value().earliest());
  }

  private Verdict finish(Verdict verdict, LocalDate day) {
    if (header.contains(day)) {
      verdict.because(clues.headerSpan);
    } else {
      verdict.against(header, DateOrigin.HEADER, clues.headerSpan);
    }
    return verdict.confirm(clues);
  }

  /** A day of the lead, or one named with its weekday, inside the month: the last of them. */
  private @Nullable Verdict byDays(LocalDate middle) {
    DayClue best = null;
    LocalDate latest = LocalDate.MIN;
    for (DayClue clue : clues.days) {
      boolean strong =
          clue.phrase().weekday() > 0 || clue.isTold() && clues.leadDays.contains(clue);
      LocalDate day = strong ? clue.nearest(middle) : null;
      if (day != null && header.contains(day) && clue.fits(day) && day.isAfter(latest)) {
        best = clue;
        latest = day;
      }
    }
    return best == null ? null : Verdict.of(latest, DateOrigin.TEXT, best.span());
  }

  private @Nullable Verdict byAnniversary() {
    if (clues.weekdays.isEmpty()) {
      return null;
    }
    DayClue weekday = clues.weekdays.get(0);
    for (AnniversaryClue clue : clues.anniversaries) {
      LocalDate day = Weekdays.near(weekday, clue.day());
      if (clue.isLead() && header.contains(day)) {
        return Verdict.of(day, DateOrigin.INFERRED, clue.span()).because(weekday.span());
      }
    }
    return null;
  }

  /** The month, from the last day on that the text tells of. */
  private Verdict byMonth(LocalDate middle) {
    LocalDate from = header.earliest();
    DayClue last = null;
    for (DayClue clue : clues.days) {
      LocalDate day = clue.nearest(middle);
      if (day != null && header.contains(day) && day.isAfter(from)) {
        from = day;
        last = clue;
      }
    }
    PartialDate value = PartialDate.of(from, header.latest());
    Verdict verdict = new Verdict(value, DateOrigin.HEADER).because(clues.headerSpan);
    return last == null ? verdict : verdict.because(last.span());
  }
}
