package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.communique.model.json.ArticleJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The commands {@code timeline}, {@code expected} and {@code claims}. */
class TimelineCommandTest {
  @Test
  void what_is_due_comes_as_a_calendar() {
    CliRun run =
        CliRun.ofSample("expected", "--format", "ics", "Karskia", "2020/2024", "--to", "Ruritania");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains("DTSTART;VALUE=DATE:20200614\r\n")
        .contains("SUMMARY:Karskia to Ruritania: founding-anniversary XRU\r\n")
        .endsWith("END:VCALENDAR\r\n");
  }

  private static CliRun timeline(Object... options) {
    List<Object> args = new ArrayList<>(List.of(options));
    args.addAll(List.of("Karskia", "--with", "Ruritania", "--format", "csv"));
    return SampleIndex.ask("timeline", args.toArray());
  }

  @Test
  void paths_and_an_index_give_the_same() {
    assertThat(CliRun.ofSample("timeline", "Karskia", "--show", "replies").out())
        .isEqualTo(SampleIndex.ask("timeline", "Karskia", "--show", "replies").out());
    assertThat(CliRun.ofSample("claims").out()).isEqualTo(SampleIndex.ask("claims").out());
  }

  @Test
  void messages_stand_in_order_of_time() {
    CliRun run = timeline("--during", "2017");

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(4);
    assertThat(run.lines().get(0)).startsWith("date,sender,addressee,purpose");
    assertThat(run.lines().get(1)).startsWith("2017-06-14,Orun Belkai (XKA),Marta Hollenberg");
    assertThat(timeline("--during", "2017", "--only", "purpose:proposal").lines()).hasSize(2);
    assertThat(timeline("--during", "2017", "--reported-by", "KTA").lines()).hasSize(3);
  }

  @Test
  void counts_tell_silence_from_what_is_not_covered() {
    assertThat(timeline("--show", "years", "--during", "2016/2018").lines())
        .startsWith("days,sent_least,sent_most,received_least,received_most,covered")
        .contains("2018,2,2,2,2,3 of 12 months");
    assertThat(timeline("--show", "years", "--until", "2018-06-30", "--during", "2017/2018").out())
        .contains("2018-01/2018-06,1,1,2,2,");
    assertThat(timeline("--show", "months", "--during", "2018").out())
        .contains("2018-07,0,0,0,0,not covered");
    assertThat(timeline("--show", "quarters", "--during", "2018").lines()).hasSize(4);
  }

  @Test
  void silences_last_from_message_to_message_or_to_a_day() {
    String next = "53,2017-07-21,Orun Belkai (XKA),2017-09-12,Marta Hollenberg (XRU),";
    assertThat(timeline("--show", "silences", "--during", "2017/2018").out()).contains(next);
    assertThat(timeline("--show", "silences", "--until", "2017-09-01", "--during", "2017").lines())
        .last()
        .asString()
        .startsWith("42,2017-07-21,Orun Belkai (XKA),2017-09-01,,");
    assertThat(timeline("--until", "2017-09-01").code()).isEqualTo(Cli.USAGE);
  }

  @Test
  void replies_outlets_and_publications_have_views_of_their_own() throws JsonProcessingException {
    List<String> replies = timeline("--show", "replies", "--during", "2018").lines();
    assertThat(replies.get(1))
        .startsWith("2018-06-14,Orun Belkai (XKA),Marta Hollenberg (XRU),2018-06-29,")
        .endsWith(",15,thanks");
    assertThat(replies).anyMatch(line -> line.endsWith(",,,,"));
    assertThat(timeline("--show", "outlets", "--during", "2017").lines())
        .startsWith("date,from,to,KTA,STRELPRESS,VNB")
        .anyMatch(line -> line.startsWith("2017-06-14,") && line.contains("excerpt,not covered"));

    CliRun published =
        SampleIndex.ask(
            "timeline",
            "Karskia",
            "--show",
            "publications",
            "--during",
            "2017",
            "--format",
            "jsonl");
    JsonNode first = ArticleJson.newMapper().readTree(published.lines().get(0));
    assertThat(first.get("outlets").asText()).isEqualTo("KTA 2017-06-14; VNB 2017-06-16");
  }

  @Test
  void nothing_found_is_said() {
    CliRun run = SampleIndex.ask("timeline", "Karskia", "--with", "Japan", "--during", "1994");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("not covered: all outlets, 1994");
    assertThat(timeline("--only", "purpos:x").code()).isEqualTo(Cli.USAGE);
    assertThat(SampleIndex.ask("timeline", " ").code()).isEqualTo(Cli.USAGE);
  }

  @Test
  void expected_tells_what_came_and_what_is_missing() {
    CliRun run =
        SampleIndex.ask("expected", "Karskia", "2020/2024", "--to", "Ruritania", "--format", "csv");

    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .contains(
            "due,to,occasion,of,came_before,years_before,outcome,message",
            "2021-06-14,Ruritania,founding-anniversary,XRU,17,17,came,2021-06-14",
            "2022-06-14,Ruritania,founding-anniversary,XRU,18,18,missing,",
            "2023-06-14,Ruritania,founding-anniversary,XRU,18,19,not covered,");
  }

  @Test
  void expected_takes_occasions_a_calendar_and_fewer_years() {
    assertThat(
            SampleIndex.ask(
                    "expected",
                    "Vladimir Putin",
                    "2024",
                    "--occasion",
                    "new-year",
                    "--at-least",
                    "1")
                .out())
        .contains("missing")
        .contains("India");
    CliRun calendar =
        SampleIndex.ask("expected", "Karskia", "2022", "--to", "Costa Alegre", "--calendar");
    assertThat(calendar.lines()).hasSizeGreaterThan(1);
    assertThat(SampleIndex.ask("expected", "Karskia", "1996").err()).contains("nothing was due");
    assertThat(SampleIndex.ask("expected", "Karskia", "2022", "--at-least", "0").code())
        .isEqualTo(Cli.USAGE);
    assertThat(SampleIndex.ask("expected", "Karskia", "2022", "--occasion", "feast").err())
        .contains("not an occasion: \"feast\"; one of: founding-anniversary");
  }

  @Test
  void claims_of_articles_are_checked() {
    CliRun run = SampleIndex.ask("claims", "--format", "csv");

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(4);
    assertThat(run.out())
        .contains("2018-06-14,Orun Belkai,Marta Hollenberg,the first in eleven months,true,")
        .contains(",false,there is 1 other: 2020-06");
  }

  @Test
  void a_claim_of_your_own_needs_all_its_parts() {
    Object[] claim = {
      "--claim",
      "first in more than a year",
      "--from",
      "Marta Hollenberg",
      "--to",
      "Orun Belkai",
      "--day",
      "2017-09-12",
      "--format",
      "jsonl"
    };
    CliRun run = SampleIndex.ask("claims", claim);

    assertThat(run.out()).contains("\"verdict\":\"cannot tell\"").contains("\"uncovered\":\"2016");
    assertThat(SampleIndex.ask("claims", "--claim", "first in a year").code()).isEqualTo(Cli.USAGE);
    claim[1] = "nice weather";
    assertThat(SampleIndex.ask("claims", claim).err()).contains("--claim: no claim such as");
  }
}
