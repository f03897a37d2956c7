package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurringDayTest {

  private static RecurringDay day(String states, DayKind kind, String day, int since, String name) {
    ImmutableSet.Builder<CountryCode> codes = ImmutableSet.builder();
    for (String state : states.split("-")) {
      codes.add(CountryCode.of(state));
    }
    return new RecurringDay(codes.build(), kind, MonthDay.parse("--" + day), since, name);
  }

  private static RecurringDay founding(String day, int since) {
    return day("XRU", DayKind.FOUNDING, day, since, "");
  }

  @ParameterizedTest
  @CsvSource({
    // half a year away the nearer one wins; the same day is its own
    "09-09, 2024-09-09, 2024-09-09",
    "09-09, 2024-01-01, 2023-09-09",
    "09-09, 2024-04-01, 2024-09-09",
    "12-30, 2024-01-05, 2023-12-30",
    "01-05, 2024-12-30, 2025-01-05",
    "02-29, 2024-03-05, 2024-02-29",
    "02-29, 2023-03-05, 2023-02-28",
    "12-31, 2024-06-29, 2023-12-31",
    "12-31, 2024-07-02, 2024-12-31",
    // as far from the one as from the other: 183 days
    "01-01, 2024-07-02, 2024-01-01",
  })
  void the_nearest_of_three_years(String day, LocalDate near, LocalDate expected) {
    assertThat(founding(day, 0).nearest(near)).isEqualTo(PartialDate.of(expected));
  }

  @Test
  void an_anniversary_counts_from_its_year() {
    assertThat(founding("09-09", 1948).anniversary(76)).contains(PartialDate.parse("2024-09-09"));
    assertThat(founding("09-09", 0).anniversary(76)).isEmpty();
    assertThat(founding("09-09", 1948).since()).hasValue(1948);
    assertThat(founding("09-09", 0).since()).isEmpty();
  }

  @Test
  void a_leap_day_falls_on_the_28th_in_other_years() {
    assertThat(founding("02-29", 1948).in(2024)).isEqualTo(PartialDate.parse("2024-02-29"));
    assertThat(founding("02-29", 1948).in(2025)).isEqualTo(PartialDate.parse("2025-02-28"));
  }

  @Test
  void what_two_states_share_is_of_both() {
    RecurringDay ties = day("XRU-XTA", DayKind.TIES, "01-27", 1964, "");

    assertThat(ties.isOf(ImmutableSet.of(CountryCode.of("XRU")))).isFalse();
    assertThat(ties.isOf(ties.states())).isTrue();
    assertThat(ties.isOf(ImmutableSet.of(CountryCode.of("XRU"), CountryCode.of("XGR")))).isFalse();
  }

  @Test
  void has_a_name_or_none() {
    assertThat(day("XRU", DayKind.BIRTHDAY, "03-02", 1950, "Ana Lund").name()).contains("Ana Lund");
    assertThat(founding("09-09", 1948).name()).isEmpty();
  }

  @Test
  void is_equal_when_all_its_parts_are() {
    assertThat(founding("09-09", 1948))
        .isEqualTo(founding("09-09", 1948))
        .hasSameHashCodeAs(founding("09-09", 1948))
        .isNotEqualTo(day("XTA", DayKind.FOUNDING, "09-09", 1948, ""))
        .isNotEqualTo(day("XRU", DayKind.NATIONAL, "09-09", 1948, ""))
        .isNotEqualTo(founding("09-10", 1948))
        .isNotEqualTo(founding("09-09", 1949))
        .isNotEqualTo(day("XRU", DayKind.FOUNDING, "09-09", 1948, "Ana Lund"))
        .isNotEqualTo("09-09");
    assertThat(founding("09-09", 1948)).doesNotHaveSameHashCodeAs(founding("09-10", 1948));
  }

  @Test
  void is_shown_with_its_year() {
    assertThat(founding("09-09", 1948)).hasToString("[XRU] FOUNDING --09-09 since 1948");
    assertThat(founding("09-09", 0)).hasToString("[XRU] FOUNDING --09-09");
  }
}
