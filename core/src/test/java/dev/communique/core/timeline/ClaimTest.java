package dev.communique.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.communique.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {
  private static final PartialDate DAY = PartialDate.parse("2024-09-09");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "first in eight months               | FIRST | 2024-01    | 0 | 2024-01-01/2024-09-09",
        "the first message in 8 months       | FIRST | 2024-01    | 0 | 2024-01-01/2024-09-09",
        "his first letter in two weeks       | FIRST | 2024-08-26/2024-09-01 | 0"
            + " | 2024-08-26/2024-09-09",
        "first in almost two years           | FIRST | 2022       | 0 | 2022-01-01/2024-09-09",
        "first in more than a year           | FIRST | -          | 0 | 2023-09-09/2024-09-09",
        "first since July 2016               | FIRST | 2016-07    | 0 | 2016-07-01/2024-09-09",
        "first to Falk since Jan. 1          | FIRST | 2024-01-01/2024-01-02 | 0"
            + " | 2024-01-01/2024-09-09",
        "first since 2016-07                 | FIRST | 2016-07    | 0 | 2016-07-01/2024-09-09",
        "first this year                     | FIRST | -          | 0 | 2024-01-01/2024-09-09",
        "first in 2023                       | FIRST | -          | 0 | 2023",
        "last was in July 2016               | LAST  | 2016-07    | 0 | 2016-07-01/2024-09-09",
        "The last time it came was in 2020   | LAST  | 2020       | 0 | 2020-01-01/2024-09-09",
        "third this year                     | NTH   | -          | 2 | 2024-01-01/2024-09-09",
        "the 12th letter of this month       | NTH   | -          | 11 | 2024-09-01/2024-09-09",
        "three messages this year            | COUNT | -          | 3 | 2024-01-01/2024-09-09",
        "10 last year                        | COUNT | -          | 10 | 2023",
        "the only message in 2022            | COUNT | -          | 1 | 2022",
        "no message since July 2016          | COUNT | 2016-07    | 0 | 2016-07-01/2024-09-09",
        "none in 2020                        | COUNT | -          | 0 | 2020"
      })
  void reads_claims(String text, Claim.Kind kind, String since, int others, String window) {
    Claim claim = Claim.parse(text, DAY);
    assertThat(claim.kind()).isEqualTo(kind);
    assertThat(claim.since().map(PartialDate::toString).orElse("-")).isEqualTo(since);
    assertThat(claim.otherCount()).isEqualTo(others);
    assertThat(claim.window()).hasToString(window);
    assertThat(claim.outlet()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "first in eight months, as reported by KCNA         | KCNA",
        "third this year according to the Xinhua News Agency. | Xinhua News Agency",
        "The last time TNA reported a letter was in July 2016 | TNA",
        "The last time RNA had carried one was in 2020       | RNA"
      })
  void reads_whose_reports_are_meant(String text, String outlet) {
    assertThat(Claim.parse(text, DAY).outlet()).contains(outlet);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a warm letter",
        "",
        "first",
        "third",
        "last",
        "first since October 2024",
        "no message",
        "since July 2016",
        "first in 5000 years",
        "first in more than 2000000000 centuries",
        "first in 2000000000 centuries",
        "first since 9999-12-31"
      })
  void words_that_claim_nothing_are_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Claim.parse(text, DAY))
        .withMessageContaining("2024-09-09")
        .withMessageContaining("first in eight months");
  }

  @Test
  void a_message_of_an_inexact_day_leaves_days_open() {
    Claim claim = Claim.parse("first since 2016-07", PartialDate.parse("2024-09-05/2024-09-09"));
    assertThat(claim.certainDays()).contains(PartialDate.parse("2016-08-01/2024-09-04"));
    assertThat(claim.possibleDays()).contains(PartialDate.parse("2016-08-01/2024-09-08"));
  }

  @Test
  void prints_on_one_line() {
    assertThat(Claim.parse("first in eight months", DAY))
        .hasToString("\"first in eight months\" of 2024-09-09, since 2024-01");
  }
}
