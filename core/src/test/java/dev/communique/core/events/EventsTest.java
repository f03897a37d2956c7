package dev.communique.core.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Dateline;
import dev.communique.model.LeaderId;
import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.model.Report;
import dev.communique.model.Span;
import dev.communique.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsTest {
  private static final String WORDS = "the ferries will run whenever the ice allows it";

  /** One report: article, its date, and what it says, as the file of reports has it. */
  private static Report report(String id, String date, String pair, String facts, String words) {
    return new ToldArticle(id, PartialDate.parse(date))
        .add(pair, List.of(facts.split(" ", -1)), words)
        .build()
        .report(0);
  }

  private static Report congratulation(String id, String date, String ordinal, String sent) {
    String facts = "congratulation founding-anniversary/" + ordinal + "/XBO message " + sent + " -";
    return report(id, date, "yamek>brandt", facts, "");
  }

  private static Report letter(String id, String date, String sent, String words) {
    return report(id, date, "brandt>halm", "other - letter " + sent + " -", words);
  }

  @Test
  void says_why_two_reports_were_put_together() {
    Report first = congratulation("a", "2016-05-04", "50", "2016-05-04");
    Report second = congratulation("b", "2016-05-06", "50", "-");
    Verdict verdict = Events.of(List.of(second, first)).why(first, second);
    assertThat(verdict.isTogether()).isTrue();
    assertThat(verdict.finding(Aspect.SENDER)).isEqualTo(Finding.AGREES);
    assertThat(verdict.finding(Aspect.DATE)).isEqualTo(Finding.FITS);
    assertThat(verdict.finding(Aspect.WORDING)).isEqualTo(Finding.SILENT);
    assertThat(verdict)
        .hasToString(
            """
            together: what speaks for it is the same occasion, the same purpose
              article silent: neither is a copy of the other
              sender agrees: Yamek Dorun
              addressee agrees: Ilja Brandt
              date fits: sent 2016-05-04 and 2016-04-29/2016-05-06
              purpose agrees: congratulation
              occasion agrees: founding-anniversary 50th XBO
              medium silent: message
              wording silent: one gives no words of it, or too few
              status agrees: done""");
  }

  @Test
  void says_why_two_reports_were_not() {
    Report first = congratulation("a", "2016-05-04", "50", "2016-05-04");
    Report second = congratulation("b", "2017-05-04", "51", "2017-05-04");
    Verdict verdict = Events.of(List.of(first, second)).why(first, second);
    assertThat(verdict.isTogether()).isFalse();
    assertThat(verdict.reason()).isEqualTo("date and occasion differ");
    assertThat(verdict.finding(Aspect.OCCASION)).isEqualTo(Finding.DIFFERS);
  }

  @Test
  void one_article_tells_of_one_message_once() {
    String facts = "other - letter 2016-05-04 -";
    Article article =
        new ToldArticle("a", PartialDate.parse("2016-05-04"))
            .add("brandt>halm", List.of(facts.split(" ", -1)), WORDS)
            .add("brandt>halm", List.of(facts.split(" ", -1)), "")
            .build();
    Events events = Events.of(article.reports());
    assertThat(events.count()).isEqualTo(2);
    assertThat(events.why(article.report(0), article.report(1)).reason())
        .isEqualTo("one article tells of one message once");
    assertThat(events.why(article.report(0), article.report(0)).isTogether()).isTrue();
  }

  @Test
  void a_report_weeks_later_is_joined_by_its_words() {
    Report exact = letter("a", "2016-05-04", "2016-05-03", WORDS);
    Report late = letter("b", "2016-06-20", "-", WORDS);
    Report wordless = letter("c", "2016-06-21", "-", "");
    assertThat(Events.of(List.of(exact, wordless)).count()).isEqualTo(2);
    Events events = Events.of(List.of(exact, late));
    assertThat(events.count()).isEqualTo(1);
    assertThat(events.why(exact, late).reason())
        .isEqualTo("what speaks for it is the same words, the same purpose");
  }

  @Test
  void of_two_numbers_of_one_anniversary_one_is_a_slip() {
    Report first = congratulation("a", "2016-05-04", "50", "2016-05-04");
    Report second = congratulation("b", "2016-05-05", "50", "-");
    Report wrong = congratulation("c", "2016-05-05", "49", "-");
    Events events = Events.of(List.of(first, second, wrong));
    assertThat(events.count()).isEqualTo(1);
    assertThat(events.list().get(0).occasion().orElseThrow().ordinal()).hasValue(50);
    assertThat(events.list().get(0).findConflict(Aspect.OCCASION)).isPresent();
  }

  @Test
  void letters_on_nothing_in_particular_sent_on_two_days_are_two() {
    Report first = letter("a", "2016-05-05", "2016-05-04", "");
    Report second = letter("b", "2016-05-06", "2016-05-05", "");
    assertThat(Events.of(List.of(first, second)).count()).isEqualTo(2);
  }

  @Test
  void refuses_to_explain_a_report_it_does_not_have() {
    Report first = letter("a", "2016-05-04", "2016-05-03", WORDS);
    Report other = letter("b", "2016-05-04", "2016-05-03", WORDS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Events.of(List.of(first)).why(first, other))
        .withMessageContaining("report must be one of those put together");
  }

  @Test
  void lists_conflicts_with_the_reports_that_say_what() {
    Report first = letter("a", "2016-05-05", "2016-05-03", WORDS);
    Report second =
        report("b", "2016-05-05", "brandt>halm", "thanks - telegram 2016-05-04 -", WORDS);
    Report third =
        letter("c", "2016-05-05", "2016-05-04", "the ferries will run whenever the wind allows it");
    Event event = Events.of(List.of(first, second, third)).list().get(0);
    assertThat(event.reportCount()).isEqualTo(3);
    assertThat(event.conflicts())
        .extracting(Conflict::aspect)
        .containsExactly(Aspect.DATE, Aspect.MEDIUM, Aspect.WORDING);
    assertThat(event.findConflict(Aspect.DATE).orElseThrow().reports().get("2016-05-04"))
        .containsExactly(second, third);
    assertThat(event.findConflict(Aspect.DATE).orElseThrow())
        .hasToString("date: 2016-05-03 (1), 2016-05-04 (2)");
    assertThat(event.sent()).contains(PartialDate.parse("2016-05-04"));
    assertThat(event.purpose()).isEqualTo(Purpose.THANKS);
    assertThat(event.medium()).isEqualTo(Medium.LETTER);
    assertThat(event)
        .hasToString(
            "2016-05-04 Ilja Brandt → Greta Halm thanks, letter, 3 reports,"
                + " conflicts in date and medium and wording");
  }

  @Test
  void a_longer_quotation_is_no_conflict() {
    Report first = letter("a", "2016-05-05", "2016-05-03", WORDS);
    Report second = letter("b", "2016-05-05", "2016-05-03", "ferries will run whenever the ice");
    Report third = letter("c", "2016-05-05", "2016-05-03", "so be sure that " + WORDS);
    Event event = Events.of(List.of(first, second, third)).list().get(0);
    assertThat(event.reportCount()).isEqualTo(3);
    assertThat(event.conflicts()).isEmpty();
  }

  @Test
  void of_dates_that_are_told_as_often_the_earliest_is_taken() {
    Report first = letter("a", "2016-05-05", "2016-05-04", WORDS);
    Report second = letter("b", "2016-05-05", "2016-05-03", WORDS);
    assertThat(Events.of(List.of(first, second)).list().get(0).sent())
        .contains(PartialDate.parse("2016-05-03"));
  }

  @Test
  void a_denial_is_of_the_message_it_denies() {
    Report told = letter("a", "2016-05-05", "2016-05-04", "");
    Report denied = report("b", "2016-05-06", "brandt>halm", "other - letter 2016-05-04 d", "");
    Events both = Events.of(List.of(told, denied));
    assertThat(both.count()).isEqualTo(1);
    assertThat(both.list().get(0).status()).isEqualTo(Status.DONE);
    assertThat(both.list().get(0).findConflict(Aspect.STATUS)).isPresent();
    assertThat(Events.of(List.of(denied)).list().get(0).status()).isEqualTo(Status.DENIED);
  }

  @Test
  void copies_count_once() {
    Report first = letter("a", "2016-05-05", "2016-05-04", WORDS);
    Article copy = first.article().toBuilder().id("b").source("b").build();
    Report other = letter("c", "2016-05-06", "-", WORDS);
    Event event = Events.of(List.of(copy.report(0), other, first)).list().get(0);
    assertThat(event.reports()).containsExactly(first, copy.report(0), other);
    assertThat(event.independentReports()).containsExactly(first, other);
  }

  @Test
  void keeps_the_first_report_of_each_outlet() {
    Report first = carried(letter("a", "2016-05-05", "2016-05-04", WORDS), "AOP");
    Report second = carried(letter("b", "2016-05-06", "2016-05-04", WORDS), "AOP", "VNB");
    Event event = Events.of(List.of(second, first)).list().get(0);
    assertThat(event.firstReports()).containsEntry("AOP", first).containsEntry("VNB", second);
  }

  private static Report carried(Report report, String... agencies) {
    return report.article().toBuilder()
        .dateline(
            Dateline.builder().agencies(ImmutableList.copyOf(agencies)).span(Span.of(0, 1)).build())
        .build()
        .report(0);
  }

  @Test
  void pairs_a_message_with_its_answer() {
    Report sent = letter("a", "2016-05-05", "2016-05-04", WORDS);
    Report answer = report("b", "2016-05-05", "halm>brandt", "thanks - letter 2016-05-05 r", "");
    Events events = Events.of(List.of(sent, answer));
    assertThat(events.exchanges()).hasSize(1);
    Exchange exchange = events.exchanges().get(0);
    assertThat(exchange.isAnswer()).isTrue();
    assertThat(exchange.first()).isEqualTo(events.find(sent).orElseThrow());
    Correspondence both = events.between(LeaderId.of("halm"), LeaderId.of("brandt"));
    assertThat(both.list()).hasSize(2);
    assertThat(both.exchanges()).containsExactly(exchange);
    assertThat(both).hasToString("halm 1 ↔ 1 brandt, 2016-05-04/2016-05-05");
    assertThat(events.between(LeaderId.of("halm"), LeaderId.of("yamek")).list()).isEmpty();
  }

  @Test
  void takes_the_answered_message_an_article_names() {
    Article article =
        new ToldArticle("b", PartialDate.parse("2016-05-20"))
            .add("halm>brandt", List.of("thanks - letter 2016-05-19 r".split(" ", -1)), "")
            .add("brandt>halm", List.of("other - message - p".split(" ", -1)), "")
            .build();
    Message reply = article.messages().get(0).toBuilder().inReplyTo(1).build();
    Article told = article.toBuilder().messages(List.of(reply, article.messages().get(1))).build();
    Report first = letter("a", "2016-04-11", "2016-04-10", WORDS);
    Events events = Events.of(List.of(first, told.report(0), told.report(1)));
    assertThat(events.count()).isEqualTo(2);
    assertThat(events.exchanges().get(0).first()).isEqualTo(events.find(first).orElseThrow());
  }

  @Test
  void pairs_greetings_that_crossed() {
    String facts = "greeting new-year/-/- card ";
    Report one = report("a", "2016-12-30", "brandt>halm", facts + "2016-12-29 -", "");
    Report other = report("b", "2016-12-31", "halm>brandt", facts + "2016-12-30 -", "");
    Report next = report("c", "2017-12-31", "halm>brandt", facts + "2017-12-30 -", "");
    Events events = Events.of(List.of(one, other, next));
    assertThat(events.exchanges()).hasSize(1);
    assertThat(events.exchanges().get(0).isAnswer()).isFalse();
  }

  @Test
  void nothing_is_made_of_nothing() {
    Events none = Events.of(List.of());
    assertThat(none.list()).isEmpty();
    assertThat(none.exchanges()).isEmpty();
    assertThat(none).hasToString("0 events from 0 reports; 0 copies among 0 articles");
  }

  @Test
  void prints_as_a_table() {
    Events events = Events.of(List.of(letter("a", "2016-05-05", "2016-05-04", WORDS)));
    assertThat(events.toTable().header()).startsWith("date", "from", "to").endsWith("conflicts");
    assertThat(events.toTable().rows().get(0))
        .containsExactly(
            "2016-05-04", "Ilja Brandt", "Greta Halm", "other", "", "letter", "1", "0", "");
  }
}
