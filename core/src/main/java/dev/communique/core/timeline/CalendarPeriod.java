package dev.communique.core.timeline;

import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.stream.Stream;

/** A calendar period by which messages are counted. */
public enum CalendarPeriod {
  /** From 1 January to 31 December. */
  YEAR(12),
  /** Three months from January, April, July or October. */
  QUARTER(3),
  /** A calendar month. */
  MONTH(1);

  private final int months;

  CalendarPeriod(int months) {
    this.months = months;
  }

  /**
   * {@return the period that a day lies in}
   *
   * @param day the day
   */
  public PartialDate around(LocalDate day) {
    YearMonth first =
        switch (this) {
          case YEAR -> Year.from(day).atMonth(1);
          case QUARTER -> YearMonth.of(day.getYear(), 3 * day.get(IsoFields.QUARTER_OF_YEAR) - 2);
          case MONTH -> YearMonth.from(day);
        };
    return PartialDate.of(first).union(PartialDate.of(first.plusMonths(months - 1)));
  }

  /** The periods from that of the first day to that of the last. */
  Stream<PartialDate> all(PartialDate days) {
    return Stream.iterate(
            YearMonth.from(around(days.earliest()).earliest()),
            month -> !month.atDay(1).isAfter(days.latest()),
            month -> month.plusMonths(months))
        .map(month -> around(month.atDay(1)));
  }
}
