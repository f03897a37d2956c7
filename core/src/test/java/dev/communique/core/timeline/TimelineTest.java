package dev.communique.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.communique.core.query.Answer.Outcome;
import dev.communique.model.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hand-counted answers over letters of invented leaders. */
class TimelineTest {
  /**
   * Yamek greets Brandt each May; in 2016 he is thanked after a week. A letter of 2017 is known to
   * be of the year alone; of 2018 there is none; a letter of the turn to 2020 waits for its answer.
   */
  private static final Chronicle LETTERS =
      Chronicle.of(
          "a1 2016-05-04 yamek>brandt congratulation founding-anniversary/50/XBO 2016-05-04 TNA -",
          "a2 2016-05-05 yamek>brandt congratulation founding-anniversary/50/XBO - BNS -",
          "a3 2016-05-12 brandt>yamek thanks founding-anniversary/50/XBO 2016-05-11 BNS r",
          "a4 2017-05-05 yamek>brandt congratulation founding-anniversary/51/XBO 2017-05-04 BNS/TNA"
              + " -",
          "a5 2018-01-02 brandt>yamek other - 2017 BNS -",
          "a6 2018-03-01 quist>yamek greeting - 2018-03-01 SIL -",
          "a7 2018-05-04 TNA",
          "a8 2019-05-04 yamek>brandt congratulation founding-anniversary/53/XBO 2019-05-04 TNA -",
          "a9 2020-01-04 brandt>yamek proposal - 2019-12-30/2020-01-03 BNS -",
          "b1 2020-02-02 yamek>brandt other - 2020-02-02 BNS d",
          "b2 2020-03-03 yamek>brandt other - 2020-03-03 BNS u",
          "b3 - brandt>yamek invitation - - BNS p");

  private static final Timeline PAIR = LETTERS.timeline("Yamek Dorun", "Ilja Brandt");

  private static List<String> counts(PeriodCounts counts) {
    return counts.list().stream().map(PeriodCount::toString).toList();
  }

  @Test
  void counts_messages_not_reports() {
    assertThat(PAIR.messages()).hasSize(8);
    assertThat(PAIR.count()).isEqualTo(Bounds.of(7, 8));
    assertThat(PAIR.messages().get(0).reports()).hasSize(2);
    assertThat(PAIR.there().count()).isEqualTo(Bounds.of(3, 4));
    assertThat(PAIR.back().count()).isEqualTo(Bounds.of(4, 4));
    assertThat(PAIR.dates()).contains(PartialDate.parse("2016-05-04/2020-03-03"));
  }

  @Test
  void sides_can_be_the_other_way_round() {
    Timeline reversed = LETTERS.timeline("Ilja Brandt", "Yamek Dorun");
    assertThat(reversed.there().messages()).isEqualTo(PAIR.back().messages());
  }

  @Test
  void counts_by_year_are_ranges_where_dates_are() {
    PeriodCounts years = PAIR.countBy(CalendarPeriod.YEAR);
    assertThat(counts(years))
        .containsExactly(
            "2016: 1 there, 1 back",
            "2017: 1 there, 1 back",
            "2018: 0 there, 0 back",
            "2019: 1 there, 0–1 back",
            "2020: 0–1 there, 0–1 back");
    assertThat(years.undated()).isEqualTo(Bounds.of(1, 1));
    assertThat(years.find("2019").orElseThrow().total()).isEqualTo(Bounds.of(1, 2));
    assertThat(years.find("2019-05")).isEmpty();
  }

  @Test
  void counts_by_month_and_quarter() {
    assertThat(counts(PAIR.during("2016").countBy(CalendarPeriod.MONTH)))
        .containsExactly("2016-05: 1 there, 1 back");
    assertThat(counts(PAIR.during("2016/2017-05").countBy(CalendarPeriod.QUARTER)))
        .contains(
            "2016-04/2016-06: 1 there, 1 back",
            "2016-07/2016-09: 0 there, 0 back",
            "2017-04/2017-06: 1 there, 0–1 back");
  }

  @Test
  void a_year_without_articles_is_told_from_one_without_messages() {
    PeriodCounts years = PAIR.reportedBy("BNS").countBy(CalendarPeriod.YEAR);
    assertThat(years.toTable().rows())
        .extracting(row -> row.get(0) + " " + row.get(3) + " " + row.get(4))
        .containsExactly(
            "2016 2 1 of 12 months",
            "2017 2 1 of 12 months",
            "2018 0 1 of 12 months",
            "2019 0–1 not covered",
            "2020 0–2 3 of 12 months");
  }

  @Test
  void this_year_so_far_is_cut_at_the_same_day() {
    assertThat(counts(PAIR.countToDate("2019-05-04")))
        .containsExactly(
            "2016-01-01/2016-05-04: 1 there, 0 back",
            "2017-01-01/2017-05-04: 1 there, 0–1 back",
            "2018-01-01/2018-05-04: 0 there, 0 back",
            "2019-01-01/2019-05-04: 1 there, 0 back");
    assertThat(counts(PAIR.countToDate("2019-05-03")))
        .endsWith("2019-01-01/2019-05-03: 0 there, 0 back");
    assertThat(PAIR.countToDate("2020-02-29").list().get(0).days())
        .isEqualTo(PartialDate.parse("2016-01-01/2016-02-29"));
    assertThat(PAIR.countToDate("2020-02-29").list().get(1).days())
        .isEqualTo(PartialDate.parse("2017-01-01/2017-02-28"));
  }

  /**
   * 4 and 11 May 2016; then the whole of 2017, whose letter of May may be the first or the last:
   * the other lies 1 January to 31 December. From 11 May to the first of 2017 are 235 days at the
   * least, to 4 May at the most 358. The letter of May 2019 is 489 days from 31 December 2017, 730
   * from 4 May. To 30 December are 240 days, to 3 January 244.
   */
  @Test
  void silences_are_those_that_no_date_can_fill() {
    assertThat(PAIR.silences())
        .extracting(silence -> silence.stretch() + " " + silence.days())
        .containsExactly(
            "2016-05-05/2016-05-10 7",
            "2016-05-12/2016-12-31 235–358",
            "2018-01-01/2019-05-03 489–730",
            "2019-05-05/2019-12-29 240–244");
    Silence longest = PAIR.longestSilence().orElseThrow();
    assertThat(longest.stretch()).isEqualTo(PartialDate.parse("2018-01-01/2019-05-03"));
    assertThat(longest.after().orElseThrow().date()).contains(PartialDate.parse("2019-05-04"));
    assertThat(longest.coverage().articleCount()).isEqualTo(3);
  }

  @Test
  void the_silence_before_a_day_in_one_direction_as_one_outlet_told() {
    Silence silence = PAIR.there().reportedBy("TNA").silenceBefore("2019-05-04").orElseThrow();
    assertThat(silence.days()).isEqualTo(Bounds.of(730, 730));
    assertThat(silence.before().date()).contains(PartialDate.parse("2017-05-04"));
    assertThat(silence.after()).isEmpty();
    assertThat(silence.coverage().articleCount()).isEqualTo(1);
    assertThat(PAIR.there().reportedBy("BNS").silenceBefore("2019-05-04").orElseThrow().days())
        .isEqualTo(Bounds.of(730, 730));
    assertThat(PAIR.silenceBefore("2016-05-04")).isEmpty();
    assertThat(PAIR.silenceBefore("2016-05-05")).isEmpty();
  }

  @Test
  void streaks_of_years() {
    assertThat(PAIR.streaks(CalendarPeriod.YEAR))
        .extracting(Streak::toString)
        .containsExactly("2016/2017: 2 in a row, 4 messages", "2019: 1 in a row, 1 messages");
  }

  @Test
  void who_writes_more_and_who_writes_first() {
    Balance balance = PAIR.balance();
    assertThat(balance.there()).isEqualTo(Bounds.of(3, 4));
    assertThat(balance.back()).isEqualTo(Bounds.of(4, 4));
    assertThat(balance.begunByOne()).isEqualTo(1);
    assertThat(balance.begunByOther()).isZero();
    assertThat(balance.oneSidedness()).hasValueCloseTo(-1.0 / 7, within(1e-9));
    assertThat(LETTERS.timeline("Nora Quist", "Rolf III").balance().oneSidedness()).isEmpty();
    assertThat(LETTERS.timeline("Nora Quist", "Yamek Dorun").balance().oneSidedness()).hasValue(1);
  }

  @Test
  void replies_with_their_delays_and_what_is_open() {
    Replies replies = PAIR.replies();
    assertThat(replies.list()).hasSize(1);
    assertThat(replies.list().get(0).delay()).contains(Bounds.of(7, 7));
    assertThat(replies.open()).hasSize(6).noneMatch(event -> event.isReply());
    assertThat(replies.unmatched()).isEmpty();
    assertThat(replies.medianDelay()).contains(Bounds.of(7, 7));
  }

  @Test
  void delays_of_inexact_dates_are_ranges() {
    Replies replies =
        Chronicle.of(
                "a1 2020-01-10 rolf>quist greeting - 2020-01-01/2020-01-04 TNA p",
                "a1 2020-01-10 quist>rolf thanks - 2020-01-10 TNA r0",
                "a2 2020-06-01 quist>rolf invitation - 2020-05 TNA p",
                "a2 2020-06-01 rolf>quist thanks - 2020-06-01 TNA r0",
                "a3 2020-09-03 rolf>quist proposal - 2020-09-01 TNA p",
                "a3 2020-09-03 quist>rolf other - 2020-09-03 TNA r0",
                "a4 2021-03-03 rolf>quist thanks - 2021-03-03 TNA r")
            .timeline("Rolf III", "Nora Quist")
            .replies();
    assertThat(replies.list())
        .extracting(reply -> reply.delay().orElseThrow().toString())
        .containsExactly("6–9", "1–31", "2");
    assertThat(replies.medianDelay()).contains(Bounds.of(2, 9));
    assertThat(replies.shortestDelay()).contains(Bounds.of(1, 2));
    assertThat(replies.longestDelay()).contains(Bounds.of(6, 31));
    assertThat(replies.open()).isEmpty();
    assertThat(replies.unmatched()).hasSize(1);
    assertThat(replies.toString())
        .startsWith(
            "0 open; 1 answer something unknown; delay in days: median 2–9, shortest 1–2, longest"
                + " 6–31; 3 answers\n");
  }

  @Test
  void three_dates_side_by_side() {
    assertThat(PAIR.during("2016/2017-06").publications().toTable().rows())
        .extracting(row -> String.join(" | ", row))
        .contains(
            "Yamek Dorun | Ilja Brandt | 2016-05-04 | 2016-05-04 | TNA | BNS 2016-05-05",
            "Yamek Dorun | Ilja Brandt | 2017-05-04 | 2017-05-05 | TNA | BNS 2017-05-05");
    assertThat(PAIR.publications().get(0))
        .hasToString("written 2016-05-04, published 2016-05-04 by TNA, then BNS 2016-05-05");
  }

  @Test
  void what_is_told_in_passing_is_not_published_by_it() {
    Publication invitation = PAIR.publications().get(7);
    assertThat(invitation.publisher()).isEmpty();
    assertThat(invitation.outlets()).isEmpty();
    assertThat(invitation).hasToString("written ?");
  }

  @Test
  void a_matrix_tells_not_found_from_not_covered() {
    OutletMatrix matrix = PAIR.there().during("2016/2019").outlets("TNA", "BNS", "SIL");
    assertThat(matrix.toTable().rows())
        .extracting(row -> row.get(0) + " " + String.join(", ", row.subList(3, 6)))
        .containsExactly(
            "2016-05-04 mention, mention, not covered",
            "2017-05-04 mention, mention, not covered",
            "2019-05-04 mention, not covered, not covered");
    Chronicle more = LETTERS.and("c1 2019-05-06 SIL");
    Timeline later = more.timeline("Yamek Dorun", "Ilja Brandt").there().during("2019");
    assertThat(later.outlets("SIL").outcome(later.messages().get(0), "SIL"))
        .isEqualTo(Outcome.ABSENT);
    assertThat(PAIR.outlets().outlets()).containsExactly("BNS", "TNA");
    assertThatIllegalArgumentException().isThrownBy(() -> PAIR.outlets(" "));
  }

  /** Dates end with the year 9999. */
  @Test
  void periods_end_with_the_last_year_there_is() {
    assertThat(CalendarPeriod.QUARTER.all(PartialDate.parse("9999-08/9999-12")))
        .extracting(PartialDate::toString)
        .containsExactly("9999-07/9999-09", "9999-10/9999-12");
    assertThat(CalendarPeriod.YEAR.all(PartialDate.parse("0000/0001"))).hasSize(2);
  }

  @Test
  void of_a_leader_with_all_others() {
    Timeline yamek = LETTERS.timeline("Yamek Dorun");
    assertThat(yamek.count()).isEqualTo(Bounds.of(8, 9));
    assertThat(yamek.back().during("2018").messages()).hasSize(1);
    assertThat(yamek.matching("purpose:congratulation").count()).isEqualTo(Bounds.of(3, 3));
  }

  @Test
  void nothing_known_prints_so() {
    Timeline nothing = LETTERS.timeline("Nora Quist", "Rolf III");
    assertThat(nothing).hasToString("Nora Quist 0 → Rolf III, 0 ←; no messages");
    assertThat(nothing.silences()).isEmpty();
    assertThat(nothing.longestSilence()).isEmpty();
    assertThat(nothing.countBy(CalendarPeriod.YEAR).list()).isEmpty();
    assertThat(nothing.replies().medianDelay()).isEmpty();
    assertThat(nothing.outlets("TNA").toTable().rows()).isEmpty();
  }

  @Test
  void prints_as_a_table() {
    assertThat(PAIR.toString())
        .startsWith("Yamek Dorun 3–4 → Ilja Brandt, 4 ←, 2016-05-04/2020-03-03; 8 messages\ndate ");
    assertThat(PAIR.countBy(CalendarPeriod.YEAR).toString())
        .contains("2019            1          0–1    1–2  1 of 12 months")
        .endsWith("and 1 without a date\n");
  }
}
