package dev.communique.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date that may be known only as a range of days: a day, a month, a year or any other stretch.
 *
 * <p>Printed and parsed as ISO 8601 / EDTF: {@code 2017-11-02}, {@code 2016-07}, {@code 2016},
 * {@code 2017-10-23/2017-10-29}.
 *
 * @param earliest first day it can be
 * @param latest last day it can be, never before {@code earliest}
 */
public record PartialDate(LocalDate earliest, LocalDate latest)
    implements Comparable<PartialDate>, Serializable {

  /** Checks the order of the days. */
  public PartialDate {
    checkArgument(
        !latest.isBefore(earliest), "latest must not lie before earliest: %s < %s", latest, earliest);
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, day);
  }

  public static PartialDate of(LocalDate earliest, LocalDate latest) {
    return new PartialDate(earliest, latest);
  }

  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.atDay(1), month.atEndOfMonth());
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public static PartialDate parse(String text) {
    throw new UnsupportedOperationException(text);
  }

  /** {@return whether it is one day} */
  public boolean isExact() {
    return earliest.equals(latest);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  public boolean overlaps(PartialDate other) {
    return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
  }

  @Override
  public int compareTo(PartialDate other) {
    int byEarliest = earliest.compareTo(other.earliest);
    return byEarliest != 0 ? byEarliest : latest.compareTo(other.latest);
  }
}
