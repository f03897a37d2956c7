package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLengthTest {

  private static String lengths(String text) {
    return DateFinder.create().findLengths(TimeText.words(text)).stream()
        .map(length -> length.span().in(text) + "=" + length.count() + " " + length.unit())
        .collect(Collectors.joining(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was the first letter in eight months.|eight months=8 Months",
        "They had not met for more than a year.|more than a year=1 Years",
        "He stayed for three weeks and two days.|three weeks=3 Weeks;two days=2 Days",
        "It took two and a half years.|two and a half years=30 Months",
        "It took a year and a half, nearly.|",
        "It took nearly a year and a half.|nearly a year and a half=18 Months",
        "It took half a year.|half a year=6 Months",
        "A two-day visit ended.|two-day=2 Days",
        "The worst in nearly two decades came.|nearly two decades=2 Decades",
        "The 44-year-old, 44 years old, met them.|",
        "He came two years ago and left last week.|",
        "It pays twice a week.|",
        "He was away for several months.|several months=2 Months",
        "He was away for nearly a fortnight.|nearly a fortnight=2 Weeks",
        "It fell for three quarters, she said.|three quarters=9 Months",
        "Three quarters of the voters stayed at home.|",
        "He was away for half a month.|",
        "He was away for 44 hours.|",
        "The war of 44 years, 44 years of war, ended.|44 years=44 Years;44 years=44 Years",
        "He is 44 years of age.|",
        "The 44-year-olds met.|",
        "The $5 day ticket was sold, the 5 day ticket too.|5 day=5 Days",
        "Some say a year went by.|",
        "He was away for just over a year.|just over a year=1 Years",
        "He came within a year.|a year=1 Years",
        "He wrote for two years after two months ago.|two years=2 Years",
      })
  void reads_lengths(String text, String expected) {
    assertThat(lengths(text)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void goes_back_as_exactly_as_its_unit_says() {
    LocalDate day = LocalDate.of(2024, 9, 9);

    assertThat(new TimeLength(Span.of(0, 1), 8, ChronoUnit.MONTHS).findBefore(day).orElseThrow())
        .isEqualTo(PartialDate.parse("2024-01"));
    assertThat(new TimeLength(Span.of(0, 1), 3, ChronoUnit.YEARS).findBefore(day).orElseThrow())
        .isEqualTo(PartialDate.parse("2021"));
    assertThat(new TimeLength(Span.of(0, 1), 10, ChronoUnit.DAYS).findBefore(day).orElseThrow())
        .isEqualTo(PartialDate.parse("2024-08-30"));
  }

  @Test
  void is_at_least_one_unit_long() {
    assertThatThrownBy(() -> new TimeLength(Span.of(0, 1), 0, ChronoUnit.DAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("count");
    assertThat(new TimeLength(Span.of(0, 1), 1, ChronoUnit.DAYS).count()).isEqualTo(1);
  }

  @Test
  void before_the_first_year_there_is_no_day() {
    LocalDate day = LocalDate.of(2024, 9, 9);

    assertThat(new TimeLength(Span.of(0, 1), 3000, ChronoUnit.YEARS).findBefore(day)).isEmpty();
    assertThat(new TimeLength(Span.of(0, 1), 2023, ChronoUnit.YEARS).findStart(day))
        .contains(LocalDate.of(1, 9, 9));
    assertThat(
            new TimeLength(Span.of(0, 1), Integer.MAX_VALUE, ChronoUnit.CENTURIES).findStart(day))
        .isEmpty();
  }
}
