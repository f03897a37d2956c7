package dev.communique.core.query;

import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** The parts of dates by which answers are counted; a date too vague for one counts as undated. */
final class DateFacets {
  /** What stands for a date that is not known closely enough; sorts after all others. */
  static final String UNDATED = "undated";

  private DateFacets() {}

  /** The value of a date for a facet of dates. */
  static String value(Facet facet, Optional<PartialDate> date) {
    return date.flatMap(days -> known(facet, days)).orElse(UNDATED);
  }

  private static Optional<String> known(Facet facet, PartialDate date) {
    return switch (facet) {
      case YEAR -> year(date);
      case MONTH -> month(date);
      case WEEKDAY -> date.day().map(DateFacets::weekday);
      default -> throw new IllegalArgumentException("no facet of dates: " + facet);
    };
  }

  private static Optional<String> year(PartialDate date) {
    int year = date.earliest().getYear();
    return year == date.latest().getYear()
        ? Optional.of(String.format(Locale.ROOT, "%04d", year))
        : Optional.empty();
  }

  private static Optional<String> month(PartialDate date) {
    YearMonth month = YearMonth.from(date.earliest());
    return month.equals(YearMonth.from(date.latest()))
        ? Optional.of(month.toString())
        : Optional.empty();
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getValue() + " " + name(day);
  }

  private static String name(LocalDate day) {
    String name = day.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
