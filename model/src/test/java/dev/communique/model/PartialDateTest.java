package dev.communique.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.communique.model.PartialDate.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2017-11-02, 2017-11-02, 2017-11-02, DAY",
    "2016-07, 2016-07-01, 2016-07-31, MONTH",
    "2016-02, 2016-02-01, 2016-02-29, MONTH",
    "2016, 2016-01-01, 2016-12-31, YEAR",
    "0000, 0000-01-01, 0000-12-31, YEAR",
    "9999, 9999-01-01, 9999-12-31, YEAR",
    "2017-10-23/2017-10-29, 2017-10-23, 2017-10-29, RANGE",
    "2016-07/2016-09, 2016-07-01, 2016-09-30, RANGE",
    "2016/2018, 2016-01-01, 2018-12-31, RANGE",
  })
  void prints_and_parses(String text, LocalDate earliest, LocalDate latest, Precision precision) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date).isEqualTo(PartialDate.of(earliest, latest)).hasToString(text);
    assertThat(date.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-07/2016-08-15, 2016-07-01/2016-08-15",
    "2016/2016-03, 2016-01/2016-03",
    "2016-01/2016-12, 2016",
    "2016-07-01/2016-07-31, 2016-07",
    "2016-07-01/2016-07-01, 2016-07-01",
    "2015-12-31/2016, 2015-12-31/2016-12-31",
    "2016-02-01/2016-02-28, 2016-02-01/2016-02-28",
  })
  void prints_ranges_of_mixed_precision_in_their_shortest_form(String text, String printed) {
    assertThat(PartialDate.parse(text)).hasToString(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2017-13-45",
        "2017-02-29",
        "2017-00",
        "2017-1-2",
        "17",
        "2017-11-02 ",
        "02/11/2017",
        "2017-11-02/",
        "/2017",
        "2017/2016",
        "2016/2017/2018",
        "2017-11-02T00:00",
        "20171102",
        "+2017",
        "-001",
        "２０１７",
        "2017-1١",
        "..",
        "2017~",
        "201X",
        "2017-11-2a"
      })
  void refuses_all_else_and_names_the_text(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessageContaining("not a date: \"" + text + "\"");
  }

  @Test
  void refuses_a_range_that_ends_before_it_starts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(LocalDate.of(2020, 2, 2), LocalDate.of(2020, 2, 1)))
        .withMessageContaining("2020-02-01 < 2020-02-02");
  }

  @Test
  void refuses_years_that_four_digits_cannot_write() {
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofYear(10_000));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(LocalDate.of(-1, 1, 1)))
        .withMessageContaining("0 to 9999");
  }

  @Test
  @SuppressWarnings("NullAway") // that is the point
  void names_the_missing_day() {
    assertThatNullPointerException()
        .isThrownBy(() -> new PartialDate(null, LocalDate.EPOCH))
        .withMessage("earliest");
  }

  @Test
  void moves_whole_months_to_whole_months() {
    assertThat(PartialDate.parse("2016-02").plusMonths(1)).hasToString("2016-03");
    assertThat(PartialDate.parse("2016-01-30").plusMonths(1)).hasToString("2016-02-29");
    assertThat(PartialDate.parse("2016").plusMonths(-12)).hasToString("2015");
    assertThat(PartialDate.parse("2016-02-28").plusDays(2)).hasToString("2016-03-01");
  }

  @Test
  void gives_the_day_only_when_it_is_one() {
    assertThat(PartialDate.parse("2016-02-28").day()).contains(LocalDate.of(2016, 2, 28));
    assertThat(PartialDate.parse("2016-02").day()).isEmpty();
  }

  @RepeatedTest(20)
  void parses_what_it_prints(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 500; i++) {
      PartialDate date = date(random);
      assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }
  }

  @RepeatedTest(20)
  void keeps_the_laws_of_ranges(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 500; i++) {
      PartialDate a = date(random);
      PartialDate b = date(random);
      assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a)).isEqualTo(a.intersect(b).isPresent());
      assertThat(a.overlaps(b)).isEqualTo(!a.isBefore(b) && !a.isAfter(b));
      a.intersect(b).ifPresent(both -> assertThat(a.contains(both) && b.contains(both)).isTrue());
      assertThat(a.union(b).contains(a) && a.union(b).contains(b)).isTrue();
      assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
      assertThat(a.plusDays(40).plusDays(-40)).isEqualTo(a);
      assertThat(a.dayCount() == 1).isEqualTo(a.isExact());
    }
  }

  private static PartialDate date(Random random) {
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(900));
    YearMonth month = YearMonth.from(day);
    return switch (random.nextInt(6)) {
      case 0 -> PartialDate.of(day);
      case 1 -> PartialDate.of(month);
      case 2 -> PartialDate.ofYear(day.getYear());
      case 3 -> PartialDate.of(day, day.plusDays(random.nextInt(60)));
      case 4 -> PartialDate.of(month.atDay(1), month.plusMonths(random.nextInt(14)).atEndOfMonth());
      default -> PartialDate.ofYear(2015).union(PartialDate.ofYear(2015 + random.nextInt(3)));
    };
  }
}
