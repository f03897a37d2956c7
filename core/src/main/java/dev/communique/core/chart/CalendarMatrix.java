package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import dev.communique.core.text.Counted;
import dev.communique.core.timeline.CalendarPeriod;
import dev.communique.core.timeline.PeriodCount;
import dev.communique.core.timeline.PeriodCounts;
import dev.communique.core.timeline.Timeline;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The messages of a timeline by years and months. */
final class CalendarMatrix {
  private static final ImmutableList<Cell> KEY =
      ImmutableList.of(
          Cell.key("heat-1", "1", "one message"),
          Cell.key("heat-2", "2", "two"),
          Cell.key("heat-3", "3", "three or four"),
          Cell.key("heat-4", "5", "five or more"),
          Cell.key("maybe", "?", "perhaps: the date is not exact, or only rumour tells of it"),
          Cell.key("none", "", "none, though articles were read"),
          Cell.key("uncovered", "", "no article of the month was read"));

  private final Timeline timeline;
  private final PeriodCounts counts;

  private CalendarMatrix(Timeline timeline) {
    this.timeline = timeline;
    this.counts = timeline.countBy(CalendarPeriod.MONTH);
  }

  static Drawing of(Timeline timeline) {
    CalendarMatrix calendar = new CalendarMatrix(timeline);
    return new MatrixChart("calendar", calendar.title(), calendar.description(), calendar.matrix());
  }

  private String title() {
    String sides = Label.name(timeline.one()) + " and " + Label.name(timeline.other());
    long[] byMonth = new long[12];
    counts.list().forEach(count -> byMonth[month(count)] += count.total().least());
    long most = Arrays.stream(byMonth).max().orElse(0);
    if (most < 2 || Arrays.stream(byMonth).filter(count -> count == most).count() > 1) {
      return sides + " by month: " + Counted.of(timeline.messages().size(), "message");
    }
    int month = 0;
    while (byMonth[month] < most) {
      month++;
    }
    return sides
        + ": most messages come in "
        + name(month, TextStyle.FULL)
        + ", "
        + most
        + " of "
        + Arrays.stream(byMonth).sum();
  }

  private String description() {
    String undated =
        counts.undated().most() == 0 ? "" : " Without a date: " + counts.undated() + ".";
    return "How many messages both sides sent in each month; a blank month is none, a hatched one"
        + " nobody can tell of."
        + undated;
  }

  private Matrix matrix() {
    List<String> months = new ArrayList<>();
    for (int month = 0; month < 12; month++) {
      months.add(name(month, TextStyle.SHORT));
    }
    Matrix matrix = new Matrix("year", months, KEY);
    years().forEach((year, cells) -> matrix.add(String.valueOf(year), cells));
    return matrix;
  }

  private Map<Integer, List<Cell>> years() {
    Map<Integer, List<Cell>> years = new TreeMap<>();
    for (PeriodCount count : counts.list()) {
      years
          .computeIfAbsent(
              count.days().earliest().getYear(),
              year -> new ArrayList<>(Collections.nCopies(12, Cell.BLANK)))
          .set(month(count), cell(count));
    }
    return years;
  }

  private Cell cell(PeriodCount count) {
    boolean isCovered = !counts.coverage(count).equals("not covered");
    long least = count.total().least();
    String kind =
        count.total().most() == 0
            ? isCovered ? "none" : "uncovered"
            : least == 0 ? "maybe" : least < 3 ? "heat-" + least : least < 5 ? "heat-3" : "heat-4";
    String sign = count.total().most() == 0 ? "" : least == 0 ? "?" : String.valueOf(least);
    return new Cell(
        kind,
        sign,
        ImmutableList.of(
            count.days().toString(),
            count.there() + " from " + Label.name(timeline.one()) + ", " + count.back() + " back",
            isCovered ? "articles of this month were read" : "no article of this month was read"));
  }

  private static int month(PeriodCount count) {
    return count.days().earliest().getMonthValue() - 1;
  }

  private static String name(int month, TextStyle style) {
    return Month.of(month + 1).getDisplayName(style, Locale.ENGLISH);
  }
}
