package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnniversaryTest {
  private static final RecurringDay INDEPENDENCE =
      new RecurringDay(
          ImmutableSet.of(CountryCode.of("XRU")),
          DayKind.INDEPENDENCE,
          MonthDay.of(8, 15),
          1947,
          "");

  private static Anniversary read(String text) {
    return AnniversaryFinder.create().find(TimeText.words(text)).get(0);
  }

  private static Anniversary anniversary(Span span, DayKind kind, int ordinal) {
    return new Anniversary(span, 0, 1, kind, ordinal, null, false);
  }

  @Test
  void an_anniversary_is_of_one_day() {
    assertThat(read("the 70th anniversary of independence").days(INDEPENDENCE))
        .containsExactly(PartialDate.parse("2017-08-15"));
  }

  @Test
  void a_counted_day_can_count_the_first() {
    assertThat(read("the 70th Independence Day").days(INDEPENDENCE))
        .containsExactly(PartialDate.parse("2017-08-15"), PartialDate.parse("2016-08-15"));
    assertThat(read("the 70th birthday of the republic").days(INDEPENDENCE)).hasSize(1);
    assertThat(read("the 70th independence anniversary").days(INDEPENDENCE)).hasSize(1);
  }

  @Test
  void without_ordinal_or_year_there_is_no_day() {
    RecurringDay uncounted =
        new RecurringDay(INDEPENDENCE.states(), INDEPENDENCE.kind(), INDEPENDENCE.day(), 0, "");

    assertThat(read("Independence Day").days(INDEPENDENCE)).isEmpty();
    assertThat(read("the 70th Independence Day").days(uncounted)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Greetings for the New Year,      2018-12-30, 2019-01-01",
    "Greetings for the New Year,      2018-01-05, 2018-01-01",
    "Greetings for New Year's Day,    2018-12-30, 2019-01-01",
    "Greetings for Christmas,         2018-12-30, 2018-12-25",
    "Greetings for Christmas,         2018-02-01, 2017-12-25",
    "Greetings for Christmas,         2018-11-01, 2018-12-25",
    "Greetings for Lunar New Year,    2018-12-30, 2019-02-05",
    "Greetings for Easter,            2018-12-30, 2019-04-21",
    "Greetings for Eid al-Fitr,       2018-12-30, 2019-06-04/2019-06-05",
  })
  void a_feast_has_its_day_by_its_name(String text, String near, String expected) {
    assertThat(read(text).day(PartialDate.parse(near))).contains(PartialDate.parse(expected));
  }

  @Test
  void a_national_day_has_none_by_its_name() {
    assertThat(read("Greetings for National Day").day(PartialDate.parse("2018-12-30"))).isEmpty();
  }

  @Test
  void says_where_it_stands_and_of_what_type_it_is() {
    Anniversary found = read("She wrote on the 76th founding anniversary.");

    assertThat(found.fromWord()).isEqualTo(3);
    assertThat(found.toWord()).isEqualTo(7);
    assertThat(found.type()).isEqualTo(OccasionType.FOUNDING_ANNIVERSARY);
    assertThat(read("Greetings for the New Year").type()).isEqualTo(OccasionType.NEW_YEAR);
  }

  @Test
  void is_equal_when_span_kind_and_ordinal_are() {
    Span span = Span.of(0, 5);

    assertThat(anniversary(span, DayKind.PARTY, 70))
        .isEqualTo(anniversary(span, DayKind.PARTY, 70))
        .hasSameHashCodeAs(anniversary(span, DayKind.PARTY, 70))
        .isNotEqualTo(anniversary(Span.of(0, 6), DayKind.PARTY, 70))
        .isNotEqualTo(anniversary(span, DayKind.ARMY, 70))
        .isNotEqualTo(anniversary(span, DayKind.PARTY, 71))
        .isNotEqualTo("PARTY");
    assertThat(anniversary(span, DayKind.PARTY, 70))
        .doesNotHaveSameHashCodeAs(anniversary(span, DayKind.PARTY, 71))
        .hasToString("PARTY 70 [0,5)");
    assertThat(anniversary(span, DayKind.PARTY, 0)).hasToString("PARTY [0,5)");
  }
}
