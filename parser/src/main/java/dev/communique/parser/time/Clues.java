package dev.communique.parser.time;

import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import dev.communique.parser.text.Layout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything in an article that says when it was written, gathered but not yet weighed. */
final class Clues {
  /** The sentences in which an article speaks of its own day. */
  static final int LEAD_SENTENCES = 3;

  /** So many words at its beginning are looked at. */
  static final int WORDS = 2_000;

  final @Nullable PartialDate header;
  final @Nullable Span headerSpan;
  final List<DayClue> dateline = new ArrayList<>();
  final List<DayClue> dateLines = new ArrayList<>();

  /** Days with their month in the running text that are no future plans. */
  final List<DayClue> days = new ArrayList<>();

  /** Those of them that stand in the lead. */
  final List<DayClue> leadDays = new ArrayList<>();

  /** Bare weekdays of what has happened. */
  final List<DayClue> weekdays = new ArrayList<>();

  /** Those of them in the lead on which somebody said or sent something. */
  final List<DayClue> reportingWeekdays = new ArrayList<>();

  final List<AnniversaryClue> anniversaries = new ArrayList<>();

  /** The latest year that the text speaks of as past or present; 0 when none. */
  int latestYear;

  /** The latest of them that is named with its month. */
  int latestMonthYear;

  private Clues(Layout layout) {
    this.header = layout.headerDate().orElse(null);
    this.headerSpan = layout.headerSpan().orElse(null);
  }

  static Clues of(Layout layout, TimeReading reading, CalendarOfDays calendar) {
    Clues clues = new Clues(layout);
    MarkClues.gather(layout, reading.words().lexicon(), clues);
    TimeWords time = reading.time();
    TextClues text = new TextClues(reading, time, clues);
    text.gather();
    AnniversaryClues.gather(layout, time, calendar, text, clues);
    return clues;
  }

  /** The day that dates without their year are seen from, when a header gives one. */
  @Nullable LocalDate today() {
    return header == null ? null : header.latest();
  }
}
