package dev.communique.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A date that may be known only as a range of days: a day, a month, a year or any other stretch.
 *
 * <p>Printed and parsed as ISO 8601 / EDTF: {@code 2017-11-02}, {@code 2016-07}, {@code 2016},
 * {@code 2017-10-23/2017-10-29}, {@code 2016-07/2016-09}, {@code 2016/2018}. Two dates with the
 * same days are equal however they were written. Years run from 0 to 9999.
 *
 * <pre>{@code
 * PartialDate.parse("2016-07").contains(LocalDate.of(2016, 7, 31)); // true
 * }</pre>
 *
 * @param earliest first day it can be
 * @param latest last day it can be, never before {@code earliest}
 */
// Not threeten-extra's LocalDateRange: it is half-open, may be empty or unbounded, and prints the
// day after the last one; here both ends are days somebody may have meant, as EDTF writes them.
public record PartialDate(LocalDate earliest, LocalDate latest)
    implements Comparable<PartialDate>, Serializable {

  /** How closely a date is known. */
  public enum Precision {
    /** One day. */
    DAY,
    /** Exactly one calendar month. */
    MONTH,
    /** Exactly one calendar year. */
    YEAR,
    /** Any other stretch of days. */
    RANGE,
  }

  /**
   * Checks the order of the days and the range of the years.
   *
   * @param earliest first day it can be
   * @param latest last day it can be
   */
  public PartialDate {
    checkYear(checkNotNull(earliest, "earliest"));
    checkYear(checkNotNull(latest, "latest"));
    checkArgument(
        !latest.isBefore(earliest),
        "latest must not lie before earliest: %s < %s",
        latest,
        earliest);
  }

  /**
   * {@return the date that is one day}
   *
   * @param day the day
   */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, day);
  }

  /**
   * {@return the date that is some day of a stretch}
   *
   * @param earliest first day it can be
   * @param latest last day it can be
   * @throws IllegalArgumentException if {@code latest} lies before {@code earliest}
   */
  public static PartialDate of(LocalDate earliest, LocalDate latest) {
    return new PartialDate(earliest, latest);
  }

  /**
   * {@return the date that is some day of a month}
   *
   * @param month the month
   */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * {@return the date that is some day of a year}
   *
   * @param year from 0 to 9999
   * @throws IllegalArgumentException if the year is out of range
   */
  public static PartialDate ofYear(int year) {
    checkArgument(year >= 0 && year <= 9999, "year must lie between 0 and 9999: %s", year);
    return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * {@return the date that {@code text} writes} A day, month or year, or two of them with a slash
   * between; the two may differ in precision: {@code 2016-07/2016-08-15}.
   *
   * @param text as {@link #toString} prints it
   * @throws IllegalArgumentException if the text has another form or names no real day
   */
  public static PartialDate parse(String text) {
    return PartialDateText.parse(text);
  }

  /** {@return whether it is one day} */
  public boolean isExact() {
    return earliest.equals(latest);
  }

  /** {@return the day, when it is one} */
  public Optional<LocalDate> day() {
    return isExact() ? Optional.of(earliest) : Optional.empty();
  }

  /** {@return how closely it is known} */
  public Precision precision() {
    if (isExact()) {
      return Precision.DAY;
    }
    if (!startsMonth() || !endsMonth()) {
      return Precision.RANGE;
    }
    if (YearMonth.from(earliest).equals(YearMonth.from(latest))) {
      return Precision.MONTH;
    }
    boolean oneYear = isWholeYears() && earliest.getYear() == latest.getYear();
    return oneYear ? Precision.YEAR : Precision.RANGE;
  }

  /** {@return the number of days it can be, at least 1} */
  public long dayCount() {
    return ChronoUnit.DAYS.between(earliest, latest) + 1;
  }

  /**
   * {@return whether it can be {@code day}}
   *
   * @param day a day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  /**
   * {@return whether every day {@code other} can be is one this can be}
   *
   * @param other another date
   */
  public boolean contains(PartialDate other) {
    return contains(other.earliest) && contains(other.latest);
  }

  /**
   * {@return whether both can be the same day}
   *
   * @param other another date
   */
  public boolean overlaps(PartialDate other) {
    return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
  }

  /**
   * {@return whether every day of this lies before every day of {@code other}}
   *
   * @param other another date
   */
  public boolean isBefore(PartialDate other) {
    return latest.isBefore(other.earliest);
  }

  /**
   * {@return whether every day of this lies after every day of {@code other}}
   *
   * @param other another date
   */
  public boolean isAfter(PartialDate other) {
    return earliest.isAfter(other.latest);
  }

  /**
   * {@return the days that both can be; empty when there are none}
   *
   * @param other another date
   */
  public Optional<PartialDate> intersect(PartialDate other) {
    LocalDate from = earliest.isAfter(other.earliest) ? earliest : other.earliest;
    LocalDate to = latest.isBefore(other.latest) ? latest : other.latest;
    return to.isBefore(from) ? Optional.empty() : Optional.of(new PartialDate(from, to));
  }

  /**
   * {@return the smallest date that can be all that both can be}
   *
   * @param other another date
   */
  public PartialDate union(PartialDate other) {
    LocalDate from = earliest.isBefore(other.earliest) ? earliest : other.earliest;
    LocalDate to = latest.isAfter(other.latest) ? latest : other.latest;
    return new PartialDate(from, to);
  }

  /**
   * {@return this date moved by some days}
   *
   * @param days how many, backwards when negative
   * @throws IllegalArgumentException if it would leave the years 0 to 9999
   */
  public PartialDate plusDays(long days) {
    return new PartialDate(earliest.plusDays(days), latest.plusDays(days));
  }

  /**
   * {@return this date moved by some months; whole months stay whole, other days beyond a month's
   * end become its last}
   *
   * @param months how many, backwards when negative
   * @throws IllegalArgumentException if it would leave the years 0 to 9999
   */
  public PartialDate plusMonths(long months) {
    LocalDate to = latest.plusMonths(months);
    boolean wholeMonths = startsMonth() && endsMonth();
    return new PartialDate(
        earliest.plusMonths(months), wholeMonths ? to.withDayOfMonth(to.lengthOfMonth()) : to);
  }

  boolean startsMonth() {
    return earliest.getDayOfMonth() == 1;
  }

  boolean endsMonth() {
    return latest.getDayOfMonth() == latest.lengthOfMonth();
  }

  boolean isWholeYears() {
    return earliest.getDayOfYear() == 1 && latest.getDayOfYear() == latest.lengthOfYear();
  }

  private static void checkYear(LocalDate day) {
    int year = day.getYear();
    checkArgument(year >= 0 && year <= 9999, "years run from 0 to 9999: %s", day);
  }

  /** Orders by earliest, then by latest day. */
  @Override
  public int compareTo(PartialDate other) {
    int byEarliest = earliest.compareTo(other.earliest);
    return byEarliest != 0 ? byEarliest : latest.compareTo(other.latest);
  }

  /** {@return the date as ISO 8601 / EDTF, in the shortest form} */
  @Override
  public String toString() {
    return PartialDateText.print(this);
  }
}
