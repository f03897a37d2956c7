package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.communique.model.CountryCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last day through which it is known who holds an office: its own, else that of all offices of
 * its state, else the registry's.
 */
final class ValidThrough {
  private static final String ANY_OFFICE = "";

  private final LocalDate others;
  private final LocalDate earliest;
  private final ImmutableMap<String, LocalDate> days;

  private ValidThrough(LocalDate others, Map<String, LocalDate> days) {
    this.others = others;
    this.days = ImmutableMap.copyOf(days);
    this.earliest = earliest(others, days);
  }

  private static LocalDate earliest(LocalDate others, Map<String, LocalDate> days) {
    LocalDate earliest = others;
    for (LocalDate day : days.values()) {
      earliest = day.isBefore(earliest) ? day : earliest;
    }
    return earliest;
  }

  /**
   * Reads rows of {@code country,office,validThrough}; a row that begins an office later tells of a
   * later day.
   */
  static ValidThrough of(
      LocalDate others, List<RegistryRow> rows, Iterable<? extends List<RegistryRow>> tenures) {
    Map<String, LocalDate> days = new HashMap<>();
    for (RegistryRow row : rows) {
      days.put(key(row.get("country"), row.get("office")), day(row));
    }
    ValidThrough known = new ValidThrough(others, days);
    for (RegistryRow row : Iterables.concat(Iterables.skip(tenures, 1))) {
      String office = bare(row.get("office"));
      LocalDate start = TenureRows.date(row, "from").earliest();
      if (start.isAfter(known.day(row.get("country"), office))) {
        days.merge(key(row.get("country"), office), start, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return new ValidThrough(others, days);
  }

  /** The day through which all offices are known. */
  LocalDate earliest() {
    return earliest;
  }

  LocalDate day(@Nullable CountryCode country, String office) {
    return day(country == null ? "" : country.value(), office);
  }

  private LocalDate day(String country, String office) {
    LocalDate own = days.get(key(country, bare(office)));
    if (own != null) {
      return own;
    }
    return days.getOrDefault(key(country, ANY_OFFICE), others);
  }

  private static LocalDate day(RegistryRow row) {
    try {
      return LocalDate.parse(row.required("validThrough"));
    } catch (DateTimeParseException wrong) {
      throw new IllegalArgumentException(
          row.error("column 'validThrough' must be a day: '" + row.get("validThrough") + "'")
              .getMessage(),
          wrong);
    }
  }

  private static String bare(String office) {
    return OfficeTerm.bare(office);
  }

  private static String key(String country, String office) {
    return country + '/' + office;
  }
}
