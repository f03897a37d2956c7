package dev.communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read in a shell. */
class SummariesTest {
  private static final Span HERE = Span.of(3, 8);

  @ParameterizedTest
  @CsvSource({
    "1, 1st",
    "2, 2nd",
    "3, 3rd",
    "4, 4th",
    "10, 10th",
    "11, 11th",
    "12, 12th",
    "13, 13th",
    "19, 19th",
    "20, 20th",
    "21, 21st",
    "22, 22nd",
    "101, 101st",
    "111, 111th",
    "113, 113th"
  })
  void an_ordinal_has_its_ending(int number, String printed) {
    Occasion day =
        Occasion.builder().type(OccasionType.BIRTHDAY).text("birthday").ordinal(number).build();
    assertThat(day).hasToString("birthday " + printed);
  }

  @Test
  void of_many_parties_the_first_are_named_and_the_others_counted() {
    assertThat(message(1)).hasToString("Ana 1 → ? other, note, mention");
    assertThat(message(2).toString()).startsWith("Ana 1 and Ana 2 → ?");
    assertThat(message(40).toString())
        .startsWith("Ana 1 and ")
        .contains(" others → ?")
        .doesNotContain("Ana 40");
    String named = message(40).toString();
    int shown = named.substring(0, named.indexOf(" others")).split(" and ").length - 1;
    assertThat(named).contains(" and " + (40 - shown) + " others");
    assertThat(message(shown + 1).toString())
        .contains("Ana " + (shown + 1))
        .doesNotContain("other →");
  }

  private static Message message(int senders) {
    Message.Builder message = Message.builder();
    for (int i = 1; i <= senders; i++) {
      message.addSenders(Party.builder().name("Ana\n" + i).span(HERE).build());
    }
    return message
        .purpose(Purpose.OTHER)
        .medium(Medium.NOTE)
        .isReply(false)
        .coverage(Coverage.MENTION)
        .isPassing(false)
        .status(Status.DONE)
        .build();
  }

  @Test
  void a_party_is_followed_by_its_country_or_the_state_as_written() {
    Party.Builder ana = Party.builder().name("Ana Lund").span(HERE);
    assertThat(ana.build()).hasToString("Ana Lund");
    assertThat(ana.state("Grenmark").build()).hasToString("Ana Lund (Grenmark)");
    assertThat(ana.country(CountryCode.of("XGR")).build()).hasToString("Ana Lund (XGR)");
    assertThat(Party.builder().name("the people of Grenmark").state("Grenmark").span(HERE).build())
        .hasToString("the people of Grenmark");
  }

  @Test
  void a_quotation_tells_its_form_its_speaker_and_its_place() {
    Quotation.Builder quotation =
        Quotation.builder()
            .form(QuotationForm.DIRECT)
            .addContent(ContentPiece.of(HERE, true))
            .rule("marks");
    assertThat(quotation.build()).hasToString("direct [3,8)");
    assertThat(quotation.speaker(Speaker.builder().name("Ana\nLund").span(HERE).build()).build())
        .hasToString("direct by Ana Lund [3,8)");
  }

  @Test
  void a_dateline_tells_what_it_has() {
    Dateline.Builder dateline = Dateline.builder().span(HERE);
    assertThat(dateline.build()).hasToString("[3,8)");
    assertThat(
            dateline
                .place("VELBURG")
                .addAgency("KNA")
                .addAgency("RNA")
                .day(PartialDate.of(LocalDate.of(2019, 3, 4)))
                .build())
        .hasToString("VELBURG (KNA, RNA) 2019-03-04 [3,8)");
  }

  @Test
  void an_outcome_tells_its_value_and_the_kinds_of_its_problems() {
    Problem undated = Problem.of(ProblemKind.NO_DATE, "a.txt", 1, 2, "No date.");
    assertThat(Outcome.of("value", List.of())).hasToString("value");
    assertThat(Outcome.of("value", List.of(undated, undated))).hasToString("value [no-date]");
    Outcome<String> failure = Outcome.failure(List.of(undated));
    assertThat(failure.toString()).startsWith("failure [").contains("No date.");
    assertThat(Outcome.failure(List.of(undated, undated))).hasToString("failure [no-date]");
    assertThat(failure.isFailure()).isTrue();
    assertThat(failure.value()).isEmpty();
    Outcome<String> some = Outcome.of("value", List.of(undated));
    assertThat(some.isFailure()).isFalse();
    assertThat(some.value()).contains("value");
    assertThat(some)
        .isEqualTo(Outcome.of("value", List.of(undated)))
        .hasSameHashCodeAs(Outcome.of("value", List.of(undated)))
        .isNotEqualTo(Outcome.of("other", List.of(undated)))
        .isNotEqualTo(Outcome.of("value", List.of()));
    assertThat(Outcome.of("value", List.of()).hashCode()).isNotEqualTo(some.hashCode());
  }

  @Test
  void a_date_contains_what_lies_within_it_alone() {
    PartialDate may = PartialDate.parse("2019-05");
    assertThat(may.contains(LocalDate.of(2019, 5, 1))).isTrue();
    assertThat(may.contains(LocalDate.of(2019, 5, 31))).isTrue();
    assertThat(may.contains(LocalDate.of(2019, 4, 30))).isFalse();
    assertThat(may.contains(LocalDate.of(2019, 6, 1))).isFalse();
    assertThat(may.contains(PartialDate.parse("2019-05-31/2019-06-01"))).isFalse();
    assertThat(may.contains(PartialDate.parse("2019-04-30/2019-05-01"))).isFalse();
    assertThat(may.contains(may)).isTrue();
  }

  @Test
  void a_leader_is_found_by_id() {
    Leader ana = Leader.builder().id(LeaderId.of("ana-lund")).name("Ana Lund").build();
    Article article = Article.builder().source("a").text("Ana Lund").addLeaders(ana).build();
    assertThat(article.findLeader(LeaderId.of("ana-lund"))).contains(ana);
    assertThat(article.findLeader(LeaderId.of("tove-falk"))).isEmpty();
    assertThat(HERE.length()).isEqualTo(5);
  }
}
