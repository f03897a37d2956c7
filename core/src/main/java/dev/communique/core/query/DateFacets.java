package dev.communique.core.query;

import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of dates by which answers are counted; a date too vague for one counts as undated. */
final class DateFacets {
  /** What stands for a date that is not known closely enough; sorts after all others. */
  static final String UNDATED = "undated";

  private DateFacets() {}

  /** The value of a date for a facet of dates; empty when the facet is of something else. */
  static Optional<Stream<String>> values(Facet facet, Optional<PartialDate> date) {
    return switch (facet) {
      case YEAR -> Optional.of(Stream.of(date.map(DateFacets::year).orElse(UNDATED)));
      case MONTH -> Optional.of(Stream.of(date.map(DateFacets::month).orElse(UNDATED)));
      case WEEKDAY ->
          Optional.of(
              Stream.of(date.flatMap(PartialDate::day).map(DateFacets::weekday).orElse(UNDATED)));
      default -> Optional.empty();
    };
  }

  private static String year(PartialDate date) {
    int year = date.earliest().getYear();
    return year == date.latest().getYear() ? String.format(Locale.ROOT, "%04d", year) : UNDATED;
  }

  private static String month(PartialDate date) {
    YearMonth month = YearMonth.from(date.earliest());
    return month.equals(YearMonth.from(date.latest())) ? month.toString() : UNDATED;
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getValue() + " " + name(day);
  }

  private static String name(LocalDate day) {
    String name = day.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
