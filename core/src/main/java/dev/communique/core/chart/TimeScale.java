package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Where days lie between two ends of a picture, and which of them are named below it. */
final class TimeScale {
  private static final ImmutableList<Integer> STEPS = ImmutableList.of(1, 2, 5, 10, 20, 50, 100);
  private static final int MOST_TICKS = 16;

  /** A day with a name. */
  record Tick(LocalDate day, String name) {}

  private final LocalDate first;
  private final LocalDate last;
  private final double left;
  private final double width;

  private TimeScale(LocalDate first, LocalDate last, double left, double width) {
    this.first = first;
    this.last = last;
    this.left = left;
    this.width = width;
  }

  /** Some days, with a little room at both ends, from the left edge to the right. */
  static TimeScale of(PartialDate days, double left, double right) {
    PartialDate roomy = withRoom(days);
    return new TimeScale(roomy.earliest(), roomy.latest(), left, right - left);
  }

  /** Some days and a thirtieth of them, a fortnight at least, at both ends. */
  static PartialDate withRoom(PartialDate days) {
    long room = Math.max(14, days.dayCount() / 30);
    return PartialDate.of(
        days.earliest().minusDays(Math.min(room, days.earliest().toEpochDay() + 719528)),
        days.latest().plusDays(Math.min(room, 2932896 - days.latest().toEpochDay())));
  }

  double x(LocalDate day) {
    double all = Math.max(1, ChronoUnit.DAYS.between(first, last));
    double done = ChronoUnit.DAYS.between(first, day);
    return left + width * Math.min(1, Math.max(0, done / all));
  }

  /** The middle of the days a date can be. */
  double x(PartialDate date) {
    return (x(date.earliest()) + x(date.latest())) / 2;
  }

  /** Years, or months when there are few of these. */
  ImmutableList<Tick> ticks() {
    long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last);
    return months <= 30 ? monthly((int) Math.max(1, Math.ceil(months / 10.0))) : yearly();
  }

  private ImmutableList<Tick> monthly(int step) {
    ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
    LocalDate day = first.withDayOfMonth(1).plusMonths(1);
    for (; !day.isAfter(last); day = day.plusMonths(step)) {
      ticks.add(
          new Tick(day, String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue())));
    }
    return ticks.build();
  }

  private ImmutableList<Tick> yearly() {
    int years = last.getYear() - first.getYear() + 1;
    int step = STEPS.stream().filter(each -> years / each <= MOST_TICKS).findFirst().orElse(500);
    ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      LocalDate day = LocalDate.of(year, 1, 1);
      if (year % step == 0 && !day.isBefore(first)) {
        ticks.add(new Tick(day, String.valueOf(year)));
      }
    }
    return ticks.build();
  }
}
