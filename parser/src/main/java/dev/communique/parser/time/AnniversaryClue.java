package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An anniversary whose ordinal and state give the day.
 *
 * @param span the words
 * @param day the day; of several that the calendar offers the one nearest to the header
 * @param isOnly whether the calendar offers no other
 * @param isNamed whether the words themselves name the state
 * @param isThisYear whether the text says that it falls in its own year
 * @param isLead whether it stands in the lead and is not spoken of as far ahead
 * @param isFirst whether it stands in the headline or the first sentence
 */
record AnniversaryClue(
    Span span,
    LocalDate day,
    boolean isOnly,
    boolean isNamed,
    boolean isThisYear,
    boolean isLead,
    boolean isFirst) {

  /** Whether it is sure enough to speak against a header. */
  boolean isStrong() {
    return isOnly && isNamed && isLead;
  }

  static AnniversaryClue of(
      Span span,
      ImmutableList<LocalDate> days,
      boolean isNamed,
      boolean isThisYear,
      boolean isLead,
      boolean isFirst,
      @Nullable LocalDate near) {
    LocalDate best = days.get(0);
    for (LocalDate day : days) {
      if (near != null && DayClue.away(day, near) < DayClue.away(best, near)) {
        best = day;
      }
    }
    return new AnniversaryClue(span, best, days.size() == 1, isNamed, isThisYear, isLead, isFirst);
  }
}
