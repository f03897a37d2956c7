package dev.communique.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.communique.core.timeline.ClaimCheck.Verdict;
import dev.communique.model.PartialDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Verdicts judged by hand over letters of invented leaders. */
class ClaimCheckTest {
  /** Rolf writes to Quist on 20 January and 9 September 2024. */
  private static final Chronicle TWO =
      Chronicle.of(
          "a1 2024-01-20 rolf>quist greeting new-year/-/- 2024-01-20 TNA -",
          "a2 2024-09-09 rolf>quist other - 2024-09-09 BNS/TNA -");

  private static ClaimCheck check(TimeSource source, String claim) {
    return source.check(claim, "Rolf III", "Nora Quist", "2024-09-09");
  }

  /** An article of each month that tells of no letter. */
  private static Chronicle covered(Chronicle source, String from, String to, String outlet) {
    List<String> lines = new ArrayList<>();
    for (YearMonth month = YearMonth.parse(from);
        !month.isAfter(YearMonth.parse(to));
        month = month.plusMonths(1)) {
      lines.add("n" + month + outlet + " " + month.atDay(7) + " " + outlet);
    }
    return source.and(lines.toArray(String[]::new));
  }

  @Test
  void true_when_the_one_before_is_known_and_none_between() {
    ClaimCheck check = check(TWO, "first in eight months");
    assertThat(check.verdict()).isEqualTo(Verdict.TRUE);
    assertThat(check.reason())
        .isEqualTo(
            "the one before is of 2024-01-20, none known between; no coverage in 2024-02/2024-08");
    assertThat(check.basis()).isEqualTo("the one before is of 2024-01-20, none known between");
    assertThat(check.witnesses()).hasSize(1);
    assertThat(check.counted()).isEmpty();
    assertThat(check.window()).isEqualTo(PartialDate.parse("2024-01-01/2024-09-09"));
    assertThat(check.coverage().articleCount()).isEqualTo(2);
    assertThat(check.uncovered()).containsExactly(PartialDate.parse("2024-02/2024-08"));
  }

  @Test
  void cannot_tell_by_silence_where_nothing_is_covered() {
    Chronicle one = Chronicle.of("a2 2024-09-09 rolf>quist other - 2024-09-09 BNS/TNA -");
    ClaimCheck check = check(one, "first in eight months");
    assertThat(check.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(check.reason())
        .isEqualTo("none known in 2024-01-01/2024-09-09, but no coverage in 2024-01/2024-08");
    assertThat(check.basis()).isEqualTo("none known in 2024-01-01/2024-09-09");
    assertThat(check(covered(one, "2024-01", "2024-08", "BNS"), "first in eight months").verdict())
        .isEqualTo(Verdict.TRUE);
  }

  @Test
  void false_when_another_certainly_lies_between() {
    Chronicle more = TWO.and("a3 2024-05-05 rolf>quist other - 2024-05-04 TNA -");
    ClaimCheck check = check(more, "first in eight months");
    assertThat(check.verdict()).isEqualTo(Verdict.FALSE);
    assertThat(check.reason()).isEqualTo("there is 1 other: 2024-05-04");
    assertThat(check.counted()).hasSize(1);
  }

  @Test
  void the_other_direction_does_not_count() {
    Chronicle more = TWO.and("a3 2024-05-05 quist>rolf other - 2024-05-04 TNA -");
    assertThat(check(more, "first in eight months").verdict()).isEqualTo(Verdict.TRUE);
  }

  /** Of January to March: the first month is the claim's own, the others are between. */
  @Test
  void cannot_tell_when_the_dates_allow_both() {
    Chronicle more = TWO.and("a3 2024-05-05 rolf>quist other - 2024-01/2024-03 TNA p");
    ClaimCheck check = check(more, "first in eight months");
    assertThat(check.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(check.reason()).isEqualTo("there can be 0–1 by their dates: 2024-01/2024-03");
  }

  @Test
  void every_date_of_a_range_within_the_days_makes_it_certain() {
    Chronicle more = TWO.and("a3 2024-05-05 rolf>quist other - 2024-02/2024-03 TNA p");
    assertThat(check(more, "first in eight months").verdict()).isEqualTo(Verdict.FALSE);
    assertThat(check(more, "third this year").verdict()).isEqualTo(Verdict.TRUE);
  }

  @Test
  void a_message_without_any_date_can_lie_anywhere() {
    Chronicle more = TWO.and("a3 - rolf>quist other - - TNA p");
    ClaimCheck check = check(more, "first in eight months");
    assertThat(check.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(check.reason()).isEqualTo("there can be 0–1 by their dates: one without a date");
  }

  /** Background of 2024-05 is of the year before it: from June 2023. */
  @Test
  void background_without_a_date_can_be_of_the_year_before() {
    assertThat(
            check(TWO.and("a3 2024-05-05 rolf>quist other - - TNA p"), "first in eight months")
                .verdict())
        .isEqualTo(Verdict.CANNOT_TELL);
    assertThat(
            check(TWO.and("a3 2023-12-05 rolf>quist other - - TNA p"), "first in eight months")
                .verdict())
        .isEqualTo(Verdict.TRUE);
  }

  @Test
  void rumours_are_possible_and_denials_nothing() {
    assertThat(
            check(
                    TWO.and("a3 2024-05-05 rolf>quist other - 2024-05-04 TNA u"),
                    "first in eight months")
                .verdict())
        .isEqualTo(Verdict.CANNOT_TELL);
    assertThat(
            check(
                    TWO.and("a3 2024-05-05 rolf>quist other - 2024-05-04 TNA d"),
                    "first in eight months")
                .verdict())
        .isEqualTo(Verdict.TRUE);
  }

  @Test
  void which_in_a_row() {
    assertThat(check(TWO, "second this year").verdict()).isEqualTo(Verdict.TRUE);
    assertThat(check(TWO, "first this year").reason()).isEqualTo("there is 1 other: 2024-01-20");
    ClaimCheck third = check(TWO, "third this year");
    assertThat(third.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(third.reason())
        .isEqualTo("2 others needed, 1 known: 2024-01-20, but no coverage in 2024-02/2024-08");
    assertThat(check(covered(TWO, "2024-02", "2024-08", "BNS"), "third this year").verdict())
        .isEqualTo(Verdict.FALSE);
  }

  @Test
  void how_many() {
    assertThat(check(TWO, "two messages this year").verdict()).isEqualTo(Verdict.TRUE);
    assertThat(check(TWO, "one this year").reason())
        .isEqualTo("there are 2 messages, not 1: 2024-01-20, 2024-09-09");
    assertThat(check(TWO, "no message in 2023").verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(check(covered(TWO, "2023-01", "2023-12", "BNS"), "no message in 2023").verdict())
        .isEqualTo(Verdict.TRUE);
    assertThat(
            TWO.check("no message since January", "Rolf III", "Nora Quist", "2024-08-01").verdict())
        .isEqualTo(Verdict.TRUE);
  }

  @Test
  void when_the_last_one_was() {
    assertThat(check(TWO, "last was in January 2024").verdict()).isEqualTo(Verdict.TRUE);
    ClaimCheck uncovered = check(TWO, "last was in July 2016");
    assertThat(uncovered.verdict()).isEqualTo(Verdict.FALSE);
    ClaimCheck wrong = TWO.check("last was in 2022", "Rolf III", "Nora Quist", "2024-01-20");
    assertThat(wrong.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(wrong.reason()).isEqualTo("none known of 2022, but no coverage in 2022/2023");
    assertThat(
            covered(TWO, "2022-01", "2022-12", "BNS")
                .check("last was in 2022", "Rolf III", "Nora Quist", "2024-01-20")
                .verdict())
        .isEqualTo(Verdict.FALSE);
    assertThat(
            TWO.and("a3 2023-06-01 rolf>quist other - 2021-11/2022-02 TNA p")
                .check("last was in 2022", "Rolf III", "Nora Quist", "2024-01-20")
                .reason())
        .isEqualTo("one that can be of 2022, or not");
  }

  /** BNS tells of both, TNA is credited with the second and carries the first. */
  @Test
  void as_one_outlet_reports() {
    assertThat(check(TWO, "first in eight months, as reported by TNA").verdict())
        .isEqualTo(Verdict.TRUE);
    ClaimCheck bns = check(TWO, "first in eight months, as reported by BNS");
    assertThat(bns.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(bns.reason())
        .isEqualTo(
            "none known in 2024-01-01/2024-09-09, but no coverage of BNS in 2024-01/2024-08");
    assertThat(
            check(
                    covered(TWO, "2024-01", "2024-08", "BNS"),
                    "first in eight months, as reported by BNS")
                .verdict())
        .isEqualTo(Verdict.TRUE);
    assertThat(
            check(
                    covered(TWO, "2024-01", "2024-08", "TNA"),
                    "first in eight months, as reported by BNS")
                .verdict())
        .isEqualTo(Verdict.CANNOT_TELL);
  }

  @Test
  void what_others_credit_to_an_outlet_covers_the_month() {
    Chronicle more = TWO.and("a3 2024-05-05 yamek>brandt other - 2024-05-04 TNA/BNS -");
    assertThat(check(more, "first in eight months, as reported by BNS").uncovered())
        .containsExactly(
            PartialDate.parse("2024-01/2024-04"), PartialDate.parse("2024-06/2024-08"));
  }

  @Test
  void the_message_itself_does_not_count_though_told_of_another_day() {
    Chronicle late = TWO.and("a3 2024-09-10 rolf>quist other - - SIL -");
    assertThat(check(late, "first in eight months").verdict()).isEqualTo(Verdict.TRUE);
    assertThat(TWO.check("first in eight months", "Rolf III", "Nora Quist", "2024-09-11").verdict())
        .isEqualTo(Verdict.TRUE);
  }

  @Test
  void prints_verdict_and_reason_on_one_line() {
    assertThat(check(TWO, "second this year"))
        .hasToString(
            "true: Rolf III → Nora Quist, \"second this year\" of 2024-09-09: there is 1 other:"
                + " 2024-01-20");
    assertThatIllegalArgumentException().isThrownBy(() -> check(TWO, "a warm letter"));
  }
}
