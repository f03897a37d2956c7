package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarOfDaysTest {
  private static final CalendarOfDays CALENDAR = CalendarOfDays.builtIn();

  private static Set<CountryCode> states(String... codes) {
    return Set.copyOf(java.util.Arrays.stream(codes).map(CountryCode::of).toList());
  }

  private static Anniversary anniversary(String text) {
    return AnniversaryFinder.create().find(TimeText.words(text)).get(0);
  }

  @Test
  void an_ordinal_counts_from_the_founding_year() {
    assertThat(
            CALENDAR.day(
                anniversary("the 76th founding anniversary"),
                states("PRK"),
                PartialDate.parse("2024-09-10")))
        .contains(PartialDate.parse("2024-09-09"));
  }

  @Test
  void ties_belong_to_two_states() {
    Anniversary ties = anniversary("the 75th anniversary of diplomatic ties");

    assertThat(CALENDAR.day(ties, states("CHN", "PRK"), PartialDate.parse("2024-09")))
        .contains(PartialDate.parse("2024-10-06"));
    assertThat(CALENDAR.day(ties, states("CHN"), PartialDate.parse("2024-09"))).isEmpty();
  }

  @Test
  void without_an_ordinal_the_nearest_is_meant() {
    assertThat(
            CALENDAR.day(
                anniversary("Independence Day"), states("IND"), PartialDate.parse("2016-08-16")))
        .contains(PartialDate.parse("2016-08-15"));
  }

  @Test
  void every_kind_of_day_of_a_state_is_found_by_its_own_name() {
    for (RecurringDay day : CALENDAR.days()) {
      assertThat(CALENDAR.days(day.states(), day.kind())).contains(day);
    }
  }

  @Test
  void every_state_but_the_holy_see_has_a_day_of_its_own() {
    for (CountryCode code : TimeLexicon.states()) {
      assertThat(
              CALENDAR.days().stream()
                  .anyMatch(
                      day -> day.kind() != DayKind.BIRTHDAY && day.states().equals(Set.of(code))))
          .as("%s", code)
          .isEqualTo(!code.equals(CountryCode.of("VAT")));
    }
  }

  @Test
  void what_two_states_share_is_written_in_alphabetical_order() {
    for (RecurringDay day : CALENDAR.days()) {
      assertThat(day.states()).hasSizeBetween(1, 2);
      assertThat(day.states().stream().map(CountryCode::toString).toList()).isSorted();
    }
  }

  @Test
  void no_day_stands_there_twice() {
    assertThat(
            CALENDAR.days().stream()
                .map(day -> day.states() + " " + day.kind() + " " + day.day())
                .toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void a_state_counts_its_days_its_own_way() {
    assertThat(
            CALENDAR.day(
                anniversary("the 92nd National Day"),
                states("SAU"),
                PartialDate.parse("2022-09-24")))
        .contains(PartialDate.parse("2022-09-23"));
  }

  @Test
  void a_user_adds_days(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("days.txt");
    Files.writeString(file, "# mine\nXRU-XSL\tties\t01-27\t1964\nXRU\tvictory\t11-11\t1918\n");

    CalendarOfDays more = CALENDAR.with(file);

    assertThat(more.days(states("XRU"), DayKind.VICTORY))
        .singleElement()
        .satisfies(day -> assertThat(day.in(2018)).isEqualTo(PartialDate.parse("2018-11-11")));
  }

  @Test
  void a_broken_line_is_named(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("days.txt");
    Files.writeString(file, "FRA\tvictory\t13-41\t1918\n");

    assertThatThrownBy(() -> CALENDAR.with(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("days.txt:1");
  }
}
