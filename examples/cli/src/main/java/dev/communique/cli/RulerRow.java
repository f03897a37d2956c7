package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import dev.communique.parser.text.CsvFields;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a list of rulers: {@code country_iso3,leader,start,end,source}, in days or in years.
 *
 * @param line its line in the file
 * @param country the state
 * @param name the person, as the list writes it
 * @param start first day or year; empty for one not known
 * @param end last day or year; empty for a term that was open when the list was closed
 * @param source where the list has it from
 */
record RulerRow(
    int line, CountryCode country, String name, String start, String end, String source) {
  /** No registry row is asked for before. */
  private static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);

  /** Archigos 4.1 follows its rulers to this day. */
  private static final LocalDate END_OF_ARCHIGOS = LocalDate.of(2015, 12, 31);

  private static final Pattern CLOSED = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final int COLUMNS = 5;
  private static final int DAY_LENGTH = "yyyy-mm-dd".length();

  /** Reads a line; fails with the reason when it is none. */
  static RulerRow parse(String text, int line) {
    List<String> cells = CsvFields.of(text);
    if (cells.size() < COLUMNS) {
      throw new IllegalArgumentException(
          line + ": a row needs country_iso3, leader, start, end and source");
    }
    try {
      RulerRow row =
          new RulerRow(
              line,
              CountryCode.of(cells.get(0)),
              cells.get(1),
              cells.get(2),
              cells.get(3),
              cells.get(4));
      row.dates();
      return row;
    } catch (RuntimeException wrong) {
      throw new IllegalArgumentException(line + ": " + wrong.getMessage(), wrong);
    }
  }

  /** Whether it gives days; a row without a first day counts by its source, which does. */
  boolean isOfDays() {
    return start.isEmpty() || start.length() == DAY_LENGTH;
  }

  /** The days or years at which the person must be found. */
  ImmutableSet<PartialDate> dates() {
    return isOfDays() ? days() : years();
  }

  private ImmutableSet<PartialDate> days() {
    LocalDate last = end.isEmpty() ? closed() : LocalDate.parse(end);
    LocalDate first = start.isEmpty() ? last : later(LocalDate.parse(start), BEGINNING);
    long length = last.toEpochDay() - first.toEpochDay();
    LocalDate middle = first.plusDays(length / 2);
    if (length < 2) {
      return ImmutableSet.of(PartialDate.of(middle));
    }
    return ImmutableSet.of(
        PartialDate.of(first.plusDays(1)),
        PartialDate.of(middle),
        PartialDate.of(end.isEmpty() ? last : last.minusDays(1)));
  }

  private ImmutableSet<PartialDate> years() {
    int first = Math.max(Integer.parseInt(start), BEGINNING.getYear());
    int last = end.isEmpty() ? closed().getYear() : Integer.parseInt(end);
    return ImmutableList.of(first, (first + last) / 2, last).stream()
        .map(year -> PartialDate.parse(Integer.toString(year)))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** When the list was closed: the first day of the month that its source names. */
  private LocalDate closed() {
    if (source.startsWith("archigos")) {
      return END_OF_ARCHIGOS;
    }
    Matcher month = CLOSED.matcher(source);
    if (!month.find()) {
      throw new IllegalArgumentException("an open term needs a source with year and month");
    }
    return LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  @Override
  public String toString() {
    return line + ": " + country + " " + name + " " + start + "/" + (end.isEmpty() ? ".." : end);
  }
}
