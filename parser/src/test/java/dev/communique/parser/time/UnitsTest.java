package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

  @ParameterizedTest
  @CsvSource({
    "2019-03-14, HOUR,      2019-03-14",
    "2019-03-14, DAY,       2019-03-14",
    "2019-03-11, WEEK,      2019-03-11/2019-03-17",
    "2019-03-17, WEEK,      2019-03-11/2019-03-17",
    "2019-03-14, WEEKEND,   2019-03-16/2019-03-17",
    "2019-03-14, FORTNIGHT, 2019-03-11/2019-03-24",
    "2019-03-14, MONTH,     2019-03",
    "2019-01-01, QUARTER,   2019-01/2019-03",
    "2019-03-31, QUARTER,   2019-01/2019-03",
    "2019-04-01, QUARTER,   2019-04/2019-06",
    "2019-12-31, PERIOD,    2019-10/2019-12",
    "2019-01-01, HALF,      2019-01/2019-06",
    "2019-06-30, HALF,      2019-01/2019-06",
    "2019-07-01, HALF,      2019-07/2019-12",
    "2019-12-31, HALF,      2019-07/2019-12",
    "2019-03-14, YEAR,      2019",
    "2019-03-14, DECADE,    2010/2019",
    "2020-01-01, DECADE,    2020/2029",
    "1999-12-31, CENTURY,   1900/1999",
    "2000-01-01, CENTURY,   2000/2099",
  })
  void the_unit_that_holds_a_day(LocalDate day, Unit unit, String expected) {
    assertThat(Units.around(day, unit)).isEqualTo(PartialDate.parse(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "MINUTE,    9, 2019-03-14",
    "HOUR,     49, 2019-03-16",
    "DAY,       2, 2019-03-16",
    "WEEK,      2, 2019-03-28",
    "WEEKEND,  -1, 2019-03-07",
    "FORTNIGHT, 2, 2019-04-11",
    "MONTH,    -2, 2019-01-14",
    "QUARTER,   2, 2019-09-14",
    "PERIOD,   -1, 2018-12-14",
    "HALF,      3, 2020-09-14",
    "YEAR,     -3, 2016-03-14",
    "DECADE,    2, 2039-03-14",
    "CENTURY,  -2, 1819-03-14",
  })
  void steps_by_units(Unit unit, int steps, LocalDate expected) {
    assertThat(Units.move(LocalDate.of(2019, 3, 14), unit, steps)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "WEEK,       1, 2019-03-21",
    "WEEK,      -1, 2019-03-07",
    "WEEK,       2, 2019-03-25/2019-03-31",
    "WEEKEND,    1, 2019-03-23/2019-03-24",
    "FORTNIGHT, -1, 2019-02-28",
    "QUARTER,   -1, 2018-10/2018-12",
    "PERIOD,    -1, 2018-10/2018-12",
    "DECADE,    -2, 1999",
    "CENTURY,    1, 2119",
    "YEAR,   -1019, 1000",
  })
  void a_distance_is_as_exact_as_its_unit(Unit unit, int steps, String expected) {
    assertThat(Units.at(LocalDate.of(2019, 3, 14), unit, steps))
        .isEqualTo(PartialDate.parse(expected));
  }

  @Test
  void beyond_the_years_of_news_there_is_no_day() {
    LocalDate day = LocalDate.of(2019, 3, 14);

    assertThat(Units.at(day, Unit.YEAR, -1020)).isNull();
    assertThat(Units.at(day, Unit.DAY, 40_000)).isNotNull();
    assertThat(Units.at(day, Unit.DAY, 40_001)).isNull();
    assertThat(Units.at(day, Unit.DAY, Integer.MIN_VALUE)).isNull();
    assertThat(Units.isDatable(LocalDate.of(999, 12, 31))).isFalse();
    assertThat(Units.isDatable(LocalDate.of(1000, 1, 1))).isTrue();
    assertThat(Units.isDatable(LocalDate.of(9000, 12, 31))).isTrue();
    assertThat(Units.isDatable(LocalDate.of(9001, 1, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-07/2018-09,       2017-07/2017-09",
    "2019-12/2020-02,       2018-12/2019-02",
    // the end of February stays the end of February
    "2020-12/2021-02,       2019-12/2020-02",
    "2021-02-01/2021-02-27, 2020-02-01/2020-02-27",
  })
  void a_year_back_keeps_ends_of_months(String stretch, String expected) {
    assertThat(Units.yearBack(PartialDate.parse(stretch))).isEqualTo(PartialDate.parse(expected));
  }

  @Test
  void a_word_of_a_unit_is_packed_with_its_number() {
    assertThat(Unit.of(Unit.code("century"))).isEqualTo(Unit.CENTURY);
    assertThat(Unit.of(Unit.code("centuries"))).isEqualTo(Unit.CENTURY);
    assertThat(Unit.isPlural(Unit.code("centuries"))).isTrue();
    assertThat(Unit.isPlural(Unit.code("weeks"))).isTrue();
    assertThat(Unit.isPlural(Unit.code("week"))).isFalse();
  }
}
