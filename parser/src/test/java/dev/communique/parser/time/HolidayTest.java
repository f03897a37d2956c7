package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as almanacs print them. */
class HolidayTest {

  private static @Nullable PartialDate day(String rule, int year) {
    return Holiday.parse(rule, "feast").in(year);
  }

  @ParameterizedTest
  @CsvSource({
    // the earliest and the latest there are, and the two exceptions of the rule: 1954, 1981
    "1818-03-22, 1886-04-25, 1913-03-23, 1943-04-25, 1954-04-18, 1961-04-02, 1967-03-26",
    "1976-04-18, 1981-04-19, 1989-03-26, 1997-03-30, 2000-04-23, 2001-04-15, 2002-03-31",
    "2008-03-23, 2011-04-24, 2016-03-27, 2018-04-01, 2019-04-21, 2024-03-31, 2025-04-20",
    "2026-04-05, 2027-03-28, 2030-04-21, 2038-04-25, 2049-04-18, 2076-04-19, 2100-03-28",
    "1583-04-10, 1598-03-22, 1609-04-19, 1666-04-25, 1693-03-22, 1700-04-11, 1761-03-22",
  })
  void western_easter(
      LocalDate a, LocalDate b, LocalDate c, LocalDate d, LocalDate e, LocalDate f, LocalDate g) {
    for (LocalDate easter : new LocalDate[] {a, b, c, d, e, f, g}) {
      assertThat(day("easter+0", easter.getYear())).isEqualTo(PartialDate.of(easter));
      assertThat(day("easter-2", easter.getYear())).isEqualTo(PartialDate.of(easter.minusDays(2)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1983-05-08, 2002-05-05, 2005-05-01, 2008-04-27, 2010-04-04, 2011-04-24, 2012-04-15",
    "2013-05-05, 2014-04-20, 2015-04-12, 2016-05-01, 2017-04-16, 2018-04-08, 2019-04-28",
    "2020-04-19, 2021-05-02, 2022-04-24, 2023-04-16, 2024-05-05, 2025-04-20, 2026-04-12",
  })
  void orthodox_easter(
      LocalDate a, LocalDate b, LocalDate c, LocalDate d, LocalDate e, LocalDate f, LocalDate g) {
    for (LocalDate easter : new LocalDate[] {a, b, c, d, e, f, g}) {
      assertThat(day("orthodox-easter+0", easter.getYear())).isEqualTo(PartialDate.of(easter));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "12-25,        2016, 2016-12-25",
    "03-20/03-21,  2016, 2016-03-20/2016-03-21",
    "1/1/3,        2019, 2019-01-21",
    "5/1/-1,       2018, 2018-05-28",
    "11/4/4,       2018, 2018-11-22",
    "lunar+0,      2019, 2019-02-05",
    "lunar-1,      2020, 2020-01-24",
    "lunar+0,      2040, 2040-02-12",
    "hijri 10-1,   2018, 2018-06-15/2018-06-16",
    "hijri 12-10,  2016, 2016-09-11/2016-09-12",
    "hijri 1-1,    2019, 2019-08-31/2019-09-01",
    "hijri 3-12,   2019, 2019-11-09/2019-11-10",
    "us-election,  2016, 2016-11-08",
    "us-election,  2020, 2020-11-03",
    // November began on a Tuesday: the day after the first Monday is the 8th
    "us-election,  2022, 2022-11-08",
  })
  void rules_of_the_list(String rule, int year, String expected) {
    assertThat(day(rule, year)).isEqualTo(PartialDate.parse(expected));
  }

  @Test
  void beyond_the_tables_there_is_no_day() {
    assertThat(day("lunar+0", 1984)).isNull();
    assertThat(day("lunar+0", 2041)).isNull();
    assertThat(day("hijri 10-1", 1929)).isNull();
    assertThat(day("hijri 10-1", 1930)).isNotNull();
    assertThat(day("hijri 10-1", 2070)).isNotNull();
    assertThat(day("hijri 10-1", 2071)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "12-25,      2019-03-14, 2018-12-25",
    "12-25,      2019-07-14, 2019-12-25",
    "01-01,      2019-12-14, 2020-01-01",
    "hijri 10-1, 2019-03-14, 2019-06-04/2019-06-05",
    "hijri 10-1, 2018-08-14, 2018-06-15/2018-06-16",
  })
  void the_nearest_of_several_years(String rule, LocalDate near, String expected) {
    assertThat(
            Holiday.parse(rule, "feast")
                .best(near, day -> Math.abs(ChronoUnit.DAYS.between(near, day.earliest()))))
        .isEqualTo(PartialDate.parse(expected));
  }

  @Test
  void has_its_name() {
    assertThat(Holiday.parse("12-25", "Christmas")).hasToString("Christmas");
  }
}
