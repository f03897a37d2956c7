package dev.communique.core.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Streams;
import dev.communique.core.timeline.Expectation.Outcome;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.parser.time.CalendarOfDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was due and what came, judged by hand over letters of invented leaders. */
class ExpectationsTest {
  /**
   * Rolf greets Silvara's president each 10 May, from 2014 to 2016 and, told in a bare greeting,
   * 2018; each New Year from 2015 to 2017, that of 2018 is denied. Party days of 1 October come
   * twice.
   */
  private static final Chronicle LETTERS =
      Chronicle.of(
          "a1 2014-05-10 rolf>quist congratulation founding-anniversary/30/XSI 2014-05-10 TNA -",
          "a2 2015-05-09 rolf>quist congratulation founding-anniversary/31/XSI 2015-05-08 TNA -",
          "a3 2016-05-10 rolf>quist congratulation founding-anniversary/32/XSI 2016-05-10 TNA -",
          "a4 2017-05-17 TNA",
          "a5 2018-05-10 rolf>quist greeting - 2018-05-11 TNA -",
          "b1 2014-12-30 rolf>quist greeting new-year/-/- 2014-12-30 TNA -",
          "b2 2016-01-01 rolf>quist greeting new-year/-/- 2016-01-01 BNS -",
          "b3 2017-01-02 rolf>quist greeting new-year/-/- 2017-01-02 TNA -",
          "b4 2018-01-01 rolf>quist greeting new-year/-/- 2018-01-01 TNA d",
          "c1 2015-10-01 rolf>quist congratulation founding-anniversary/-/XSI 2015-10-01 TNA -",
          "c2 2016-10-01 rolf>quist congratulation founding-anniversary/-/XSI 2016-10-01 TNA -",
          "d1 2016-05-12 quist>rolf thanks founding-anniversary/32/XSI 2016-05-12 TNA r",
          "e1 2016-06-01 rolf>brandt congratulation founding-anniversary/50/XBO 2016-06-01 TNA -");

  private static List<String> lines(Iterable<Expectation> due) {
    return Streams.stream(due)
        .map(e -> e.day() + " " + e.occasion().spelling() + " " + e.basis() + " " + e.outcome())
        .toList();
  }

  private static Expectations rolf(String dates) {
    return LETTERS.expected("Rolf III", "Nora Quist", dates);
  }

  @Test
  void what_came_twice_is_due_the_third_year() {
    assertThat(lines(rolf("2014/2019").list()))
        .containsExactly(
            "2016-05-10 founding-anniversary 2 of 2 years before CAME",
            "2017-01-01 new-year 2 of 2 years before CAME",
            "2017-05-10 founding-anniversary 3 of 3 years before MISSING",
            "2017-10-01 founding-anniversary 2 of 2 years before NOT_COVERED",
            "2018-01-01 new-year 3 of 3 years before DENIED",
            "2018-05-10 founding-anniversary 3 of 4 years before CAME",
            "2018-10-01 founding-anniversary 2 of 3 years before NOT_COVERED",
            "2019-01-01 new-year 3 of 4 years before NOT_COVERED",
            "2019-05-10 founding-anniversary 3 of 5 years before NOT_COVERED",
            "2019-10-01 founding-anniversary 2 of 4 years before NOT_COVERED");
  }

  @Test
  void outcomes_are_told_apart() {
    Expectations due = rolf("2014/2019");
    assertThat(due.came()).hasSize(3);
    assertThat(due.denied()).hasSize(1);
    assertThat(due.missing()).hasSize(1);
    assertThat(due.notCovered()).hasSize(5);
    assertThat(due.missing().get(0).event()).isEmpty();
    assertThat(due.came().get(0).event().orElseThrow().date())
        .contains(PartialDate.parse("2016-05-10"));
    assertThat(due.denied().get(0).event()).isPresent();
  }

  @Test
  void a_habit_may_be_asked_to_be_older_or_younger() {
    assertThat(lines(rolf("2015").atLeast(1).list()))
        .containsExactly("2015-05-10 founding-anniversary 1 of 1 year before CAME");
    assertThat(lines(rolf("2017").atLeast(3).list()))
        .containsExactly("2017-05-10 founding-anniversary 3 of 3 years before MISSING");
    assertThatIllegalArgumentException().isThrownBy(() -> rolf("2017").atLeast(0));
  }

  @Test
  void of_one_kind_of_occasion() {
    assertThat(rolf("2014/2019").occasion(OccasionType.NEW_YEAR).list())
        .extracting(Expectation::outcome)
        .containsExactly(Outcome.CAME, Outcome.DENIED, Outcome.NOT_COVERED);
  }

  /** BNS tells of one New Year alone; it has no article of the others. */
  @Test
  void as_one_outlet_tells_it() {
    assertThat(lines(rolf("2016/2017").reportedBy("BNS").atLeast(1).list()))
        .containsExactly("2017-01-01 new-year 1 of 1 year before NOT_COVERED");
    assertThat(lines(rolf("2017").reportedBy("TNA").list()))
        .containsExactly(
            "2017-05-10 founding-anniversary 3 of 3 years before MISSING",
            "2017-10-01 founding-anniversary 2 of 2 years before NOT_COVERED");
  }

  @Test
  void to_anybody() {
    Expectations due = LETTERS.expected("Rolf III", "2017").atLeast(1);
    assertThat(due.list())
        .extracting(e -> e.day() + " " + e.to().id())
        .containsExactly("2017-01-01 XSI", "2017-05-10 XSI", "2017-06-01 XBO", "2017-10-01 XSI");
  }

  @Test
  void thanks_and_replies_make_no_habit() {
    assertThat(LETTERS.expected("Nora Quist", "2016/2019").atLeast(1).list()).isEmpty();
  }

  /** The calendar has the day of Silvara's founding and one that was never observed. */
  @Test
  void a_calendar_adds_its_days(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("days.txt");
    Files.writeString(
        file, "XSI\tfounding\t05-09\t1984\nXSI\tvictory\t11-11\t1950\nXLU\tarmy\t03-03\t\n", UTF_8);
    CalendarOfDays calendar = CalendarOfDays.builtIn().with(file);
    assertThat(lines(rolf("2014/2015").calendar(calendar).list()))
        .containsExactly(
            "2014-05-09 founding-anniversary calendar CAME",
            "2014-11-11 victory calendar NOT_COVERED",
            "2015-05-09 founding-anniversary 1 of 1 year before CAME",
            "2015-11-11 victory calendar NOT_COVERED");
  }

  @Test
  void days_around_the_turn_of_the_year_are_of_the_nearer_new_year() {
    Expectation first = rolf("2017-01").list().get(0);
    assertThat(first.earlierCount()).isEqualTo(2);
    assertThat(first.earlierYears()).isEqualTo(2);
  }

  /** The lunar New Year of 2017 was 28 January, that of 2018 16 February. */
  @Test
  void another_new_year_is_another_day() {
    Expectations due =
        LETTERS
            .and(
                "f1 2016-01-28 rolf>quist greeting new-year/-/- 2016-01-28 TNA -",
                "f2 2017-01-28 rolf>quist greeting new-year/-/- 2017-01-28 TNA -")
            .expected("Rolf III", "Nora Quist", "2018")
            .occasion(OccasionType.NEW_YEAR);
    assertThat(lines(due.list()))
        .containsExactly(
            "2018-01-01 new-year 3 of 3 years before DENIED",
            "2018-01-28 new-year 2 of 2 years before NOT_COVERED");
  }

  @Test
  void prints_as_a_table() {
    assertThat(rolf("2017").toString())
        .isEqualTo(
            """
            Rolf III → Nora Quist, 2017: 1 came, 1 missing, 1 not covered; 3 expected messages
            due         to   occasion              because              outcome      message
            2017-01-01  XSI  new-year              2 of 2 years before  came         2017-01-02
            2017-05-10  XSI  founding-anniversary  3 of 3 years before  missing
            2017-10-01  XSI  founding-anniversary  2 of 2 years before  not covered\
            """);
    assertThat(rolf("2017").missing().get(0))
        .hasToString("2017-05-10 to XSI (XSI), founding-anniversary XSI: missing");
  }
}
