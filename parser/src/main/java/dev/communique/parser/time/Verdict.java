package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import dev.communique.model.ArticleDate;
import dev.communique.model.DateConflict;
import dev.communique.model.DateOrigin;
import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article's date while the clues are being weighed. */
final class Verdict {
  private final PartialDate value;
  private final DateOrigin origin;
  private final List<Span> evidence = new ArrayList<>(4);
  private final List<DateConflict> conflicts = new ArrayList<>(2);

  Verdict(PartialDate value, DateOrigin origin) {
    this.value = value;
    this.origin = origin;
  }

  static Verdict of(LocalDate day, DateOrigin origin, Span because) {
    return new Verdict(PartialDate.of(day), origin).because(because);
  }

  Verdict because(@Nullable Span span) {
    if (span != null && !evidence.contains(span)) {
      evidence.add(span);
    }
    return this;
  }

  Verdict against(PartialDate other, DateOrigin from, @Nullable Span span) {
    conflicts.add(
        DateConflict.builder().value(other).origin(from).span(Optional.ofNullable(span)).build());
    return this;
  }

  PartialDate value() {
    return value;
  }

  DateOrigin origin() {
    return origin;
  }

  List<DateConflict> conflicts() {
    return conflicts;
  }

  /** Adds what else in the text says the same: weekdays, days and anniversaries. */
  Verdict confirm(Clues clues) {
    if (!value.isExact()) {
      return this;
    }
    LocalDate day = value.earliest();
    for (List<DayClue> marks : ImmutableList.of(clues.dateline, clues.dateLines, clues.days)) {
      for (DayClue clue : marks) {
        if (clue.isOn(day)) {
          because(clue.span());
          break;
        }
      }
    }
    for (DayClue clue : clues.weekdays) {
      if (clue.fits(day)) {
        because(clue.span());
        break;
      }
    }
    for (AnniversaryClue clue : clues.anniversaries) {
      if (DayClue.away(clue.day(), day) <= 3) {
        because(clue.span());
      }
    }
    return this;
  }

  ArticleDate date() {
    return ArticleDate.builder()
        .value(value)
        .origin(origin)
        .evidence(ImmutableList.sortedCopyOf(evidence))
        .conflicts(conflicts)
        .build();
  }
}
