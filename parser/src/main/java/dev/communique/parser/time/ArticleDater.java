package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import dev.communique.model.DateConflict;
import dev.communique.model.DateOrigin;
import dev.communique.model.PartialDate;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Span;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates an article from all its evidence: header, dateline, date lines, weekdays, full dates and
 * anniversaries.
 *
 * <p>A dateline's day beats a page's; a date line of the page beats a header; a header stands until
 * the text contradicts it. Without a header the text may still tell the day, or a stretch of days;
 * the clock of the machine is never asked. Every disagreement is kept and reported. Days are the
 * publisher's own, without a time zone. Looks at the first 2,000 words. Immutable and thread-safe.
 *
 * <pre>{@code
 * Dating dating = ArticleDater.create().date(layout, TimeReading.of(words), source);
 * }</pre>
 */
public final class ArticleDater {
  private final CalendarOfDays calendar;

  private ArticleDater(CalendarOfDays calendar) {
    this.calendar = calendar;
  }

  /** {@return a dater with the built-in calendar} */
  public static ArticleDater create() {
    return create(CalendarOfDays.builtIn());
  }

  /**
   * {@return a dater}
   *
   * @param calendar the days that anniversaries are of
   */
  public static ArticleDater create(CalendarOfDays calendar) {
    return new ArticleDater(calendar);
  }

  /**
   * {@return the article's date, where it comes from and what contradicts it}
   *
   * @param layout what stands where
   * @param words its running text, scanned with a lexicon that {@link TimeLexicon} contributed to
   * @param source the name that problems give to the article
   */
  public Dating date(Layout layout, Words words, String source) {
    return date(layout, TimeReading.of(words), source);
  }

  /**
   * {@return the article's date, where it comes from and what contradicts it}
   *
   * @param layout what stands where
   * @param reading the date expressions of its running text
   * @param source the name that problems give to the article
   */
  public Dating date(Layout layout, TimeReading reading, String source) {
    Clues clues = Clues.of(layout, reading, calendar);
    Verdict verdict = weigh(clues);
    if (verdict == null) {
      Problem undated =
          Problem.of(ProblemKind.NO_DATE, source, "Neither header nor text tells the date.");
      return new Dating(Optional.empty(), Optional.empty(), ImmutableList.of(undated));
    }
    Optional<PartialDate> day = datelineDay(clues, verdict.value().latest());
    return new Dating(Optional.of(verdict.date()), day, problems(verdict, layout, source));
  }

  private static ImmutableList<Problem> problems(Verdict verdict, Layout layout, String source) {
    List<Problem> problems = new ArrayList<>();
    for (DateConflict conflict : verdict.conflicts()) {
      problems.add(problem(conflict, verdict.value(), layout, source));
    }
    return ImmutableList.copyOf(problems);
  }

  private static @Nullable Verdict weigh(Clues clues) {
    PartialDate header = clues.header;
    if (header == null) {
      return new UndatedWeigher(clues).weigh();
    }
    if (!Units.isDatable(header.earliest())) {
      return new Verdict(header, DateOrigin.HEADER).because(clues.headerSpan);
    }
    return header.isExact()
        ? new HeaderWeigher(clues, header).weigh()
        : new MonthWeigher(clues, header).weigh();
  }

  private static Optional<PartialDate> datelineDay(Clues clues, LocalDate near) {
    OwnDay day = OwnDay.dateline(clues, near);
    return day == null ? Optional.empty() : Optional.of(PartialDate.of(day.day()));
  }

  private static Problem problem(
      DateConflict conflict, PartialDate chosen, Layout layout, String source) {
    int at = conflict.span().map(Span::start).orElse(0);
    return Problem.builder()
        .kind(ProblemKind.DATE_CONFLICT)
        .source(source)
        .line(layout.line(at))
        .column(layout.column(at))
        .span(conflict.span())
        .message(
            "The "
                + conflict.origin().spelling()
                + " says "
                + conflict.value()
                + ", the date taken is "
                + chosen
                + ".")
        .build();
  }

  /** {@return the calendar that it goes by} */
  @Override
  public String toString() {
    return "ArticleDater{" + calendar + "}";
  }
}
