package dev.communique.parser.time;

import dev.communique.model.DateOrigin;
import dev.communique.model.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day that an article gives for itself.
 *
 * @param day the day
 * @param origin dateline, or text for a date line
 * @param span the words
 */
record OwnDay(LocalDate day, DateOrigin origin, Span span) {

  /** The dateline's day before a date line's; of several date lines the earliest. */
  static @Nullable OwnDay of(Clues clues, LocalDate near) {
    OwnDay dateline = dateline(clues, near);
    return dateline == null ? dateLine(clues, near) : dateline;
  }

  static @Nullable OwnDay dateline(Clues clues, LocalDate near) {
    for (DayClue clue : clues.dateline) {
      LocalDate day = clue.nearest(near);
      if (day != null) {
        return new OwnDay(inRightYear(clue, day, clues), DateOrigin.DATELINE, clue.span());
      }
    }
    return null;
  }

  private static @Nullable OwnDay dateLine(Clues clues, LocalDate near) {
    OwnDay first = null;
    for (DayClue clue : clues.dateLines) {
      LocalDate day = clue.nearest(near);
      boolean own = clue.day() != null || day != null && DayClue.away(day, near) <= 3;
      if (own && day != null && (first == null || day.isBefore(first.day))) {
        first = new OwnDay(inRightYear(clue, day, clues), DateOrigin.TEXT, clue.span());
      }
    }
    return first;
  }

  /** A day without its year goes to the year that weekdays and anniversaries ask for. */
  private static LocalDate inRightYear(DayClue clue, LocalDate day, Clues clues) {
    if (clue.day() != null) {
      return day;
    }
    for (AnniversaryClue anniversary : clues.anniversaries) {
      LocalDate there = clue.nearest(anniversary.day());
      if (anniversary.isLead() && there != null && DayClue.away(there, anniversary.day()) <= 20) {
        return there;
      }
    }
    return Weekdays.rightYear(clue, day, clues.latestYear);
  }
}
