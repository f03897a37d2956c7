package dev.communique.parser.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The built-in registry covers every state from 1990, or from its independence, without holes. */
class RegistryCompletenessTest {
  private static final Registry REGISTRY = Registry.builtIn();
  private static final long BEGINNING = LocalDate.of(1990, 1, 1).toEpochDay();

  /** A state may be without known leader for so long: between a death and a new government. */
  private static final int LONGEST_GAP = 120;

  /** States that are no more, and one that ISO 3166 does not list. */
  private static final ImmutableSet<String> NOT_IN_ISO =
      ImmutableSet.of("SUN", "YUG", "SCG", "CSK", "DDR", "YMD", "XKX");

  private static final ImmutableSet<String> DEPENDENT_OR_EMPTY =
      ImmutableSet.of("VAT", "PSE", "TWN");

  /** First day as a state, or first day with a leader of its own, of those younger than 1990. */
  private static final ImmutableMap<String, String> YOUNGER =
      ImmutableMap.<String, String>builder()
          .put("NAM", "1990-03-21")
          .put("LTU", "1990-03-17")
          .put("UZB", "1990-03-24")
          .put("EST", "1990-04-03")
          .put("KAZ", "1990-04-24")
          .put("LVA", "1990-05-07")
          .put("BLR", "1990-05-15")
          .put("SVN", "1990-05-16")
          .put("AZE", "1990-05-19")
          .put("HRV", "1990-05-30")
          .put("UKR", "1990-07-23")
          .put("ARM", "1990-08-13")
          .put("MDA", "1990-09-03")
          .put("KGZ", "1990-10-27")
          .put("TKM", "1990-11-02")
          .put("GEO", "1990-11-15")
          .put("TJK", "1990-11-30")
          .put("BIH", "1990-12-20")
          .put("MNE", "1991-02-15")
          .put("MKD", "1991-03-20")
          .put("ERI", "1991-05-29")
          .put("RUS", "1991-07-10")
          .put("CZE", "1992-07-02")
          .put("SVK", "1992-06-24")
          .put("PSE", "1994-07-05")
          .put("XKX", "2002-03-04")
          .put("TLS", "2002-05-20")
          .put("SCG", "2003-03-07")
          .put("SSD", "2011-07-09")
          .buildOrThrow();

  /** Last day of those that are no more. */
  private static final ImmutableMap<String, String> ENDED =
      ImmutableMap.of(
          "YMD", "1990-05-22",
          "DDR", "1990-10-02",
          "SUN", "1991-12-25",
          "CSK", "1992-12-31",
          "YUG", "2003-03-07",
          "SCG", "2006-06-03");

  /** States that for a time had no government at all: longer gaps, and why. */
  private static final ImmutableMap<String, Integer> NO_GOVERNMENT =
      ImmutableMap.of("SOM", 1400); // 1997 to 2000, in the civil war

  /** Offices that two or more hold at once: by the constitution, or because they quarrelled. */
  private static final ImmutableSet<String> SHARED =
      ImmutableSet.of(
          "AND Co-Prince",
          "BIH Co-Chairman of the Council of Ministers",
          "SMR Captain Regent",
          "GEO Chairman of the Military Council",
          "CIV President", // Gbagbo and Ouattara, 2010 to 2011
          "MDG President", // Ratsiraka and Ravalomanana, 2002
          "MDG Prime Minister"); // and theirs

  private record Held(long from, long to, OfficeTerm term) {}

  @Test
  void every_state_of_iso_3166_but_dependencies_is_known() {
    ImmutableSet<String> iso = isoCodes();
    assertThat(REGISTRY.countryCodes())
        .extracting(CountryCode::value)
        .allMatch(code -> iso.contains(code) || NOT_IN_ISO.contains(code))
        .containsAll(DEPENDENT_OR_EMPTY)
        .contains("XKX")
        .hasSize(197 + NOT_IN_ISO.size() - 1);
  }

  @Test
  void no_state_is_longer_without_a_head_than_the_bound() {
    List<String> gaps = new ArrayList<>();
    for (CountryCode country : REGISTRY.countryCodes()) {
      addGaps(country, gaps);
    }
    assertThat(gaps).isEmpty();
  }

  @Test
  void nobody_holds_an_office_for_one_person_together_with_another() {
    List<String> overlaps = new ArrayList<>();
    for (CountryCode country : REGISTRY.countryCodes()) {
      List<Held> held = terms(country, true);
      for (int i = 0; i < held.size(); i++) {
        for (int j = i + 1; j < held.size(); j++) {
          addOverlap(held.get(i), held.get(j), overlaps);
        }
      }
    }
    assertThat(ImmutableSet.copyOf(overlaps)).isEqualTo(SHARED);
  }

  private static void addGaps(CountryCode country, List<String> gaps) {
    int longest = NO_GOVERNMENT.getOrDefault(country.value(), LONGEST_GAP);
    long covered = Math.max(BEGINNING, day(YOUNGER.get(country.value()), BEGINNING));
    for (Held term : terms(country, false)) {
      if (term.from - covered > longest) {
        gaps.add(country + " from " + LocalDate.ofEpochDay(covered));
      }
      covered = Math.max(covered, term.to);
    }
    long last = day(ENDED.get(country.value()), REGISTRY.validThrough().toEpochDay());
    if (last - covered > longest) {
      gaps.add(country + " from " + LocalDate.ofEpochDay(covered));
    }
  }

  private static long day(@Nullable String day, long otherwise) {
    return day == null ? otherwise : LocalDate.parse(day).toEpochDay();
  }

  /** Terms as head of state, of government or as leader, by first day. */
  private static List<Held> terms(CountryCode country, boolean exact) {
    return REGISTRY.terms().of(country).stream()
        .filter(RegistryCompletenessTest::isTop)
        .filter(term -> !exact || term.lastDay() >= BEGINNING)
        .map(term -> new Held(term.firstDay(), term.lastDay(), term))
        .sorted(Comparator.comparingLong(Held::from))
        .toList();
  }

  private static boolean isTop(OfficeTerm term) {
    return term.is(OfficeKind.STATE)
        || term.is(OfficeKind.GOVERNMENT)
        || term.is(OfficeKind.LEADER);
  }

  /** Terms in months and years meet in their last month; a day is handed over once. */
  private static void addOverlap(Held one, Held two, List<String> overlaps) {
    OfficeTerm first = one.term;
    OfficeTerm second = two.term;
    if (!first.office().equals(second.office())
        || first.tenure().leader().equals(second.tenure().leader())) {
      return;
    }
    long end =
        first.isOpen()
            ? Long.MAX_VALUE
            : first.tenure().end().orElseThrow().earliest().toEpochDay();
    if (second.tenure().start().latest().toEpochDay() < end) {
      overlaps.add(first.country() + " " + first.office());
    }
  }

  private static ImmutableSet<String> isoCodes() {
    ImmutableSet.Builder<String> codes = ImmutableSet.builder();
    for (String two : Locale.getISOCountries()) {
      codes.add(new Locale("", two).getISO3Country());
    }
    return codes.build();
  }
}
