package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import dev.communique.model.json.ArticleJson;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The commands {@code quotes} and {@code leaders}. */
class OtherListingsTest {
  private static final Path LETTER = CliRun.article("2018-06-karskian-letter");

  @Test
  void quotes_tell_who_said_what() {
    CliRun run = CliRun.of("quotes", "--registry", CliRun.registry(), LETTER);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("direct +Orun Belkai +wrote +“The bridges are older")
        .contains("Irma Kolbe")
        .contains("“It costs a stamp and it says a great deal,”");
  }

  @Test
  void quotes_as_csv_name_the_rule_of_each() {
    CliRun run = CliRun.of("quotes", "--format", "csv", "--registry", CliRun.registry(), LETTER);

    assertThat(run.out())
        .startsWith("article,date,quotation,form,speaker,speaker_leader,cue,rule,words\r\n")
        .containsPattern(
            ",2018-06-\\d\\d,0,direct,Orun Belkai,orun-belkai,wrote,[a-z-]+,\"“The bridges");
  }

  @Test
  void quotes_as_jsonl_are_in_the_json_form() throws JsonProcessingException {
    CliRun run = CliRun.of("quotes", "--format", "jsonl", "--registry", CliRun.registry(), LETTER);

    JsonNode first = ArticleJson.newMapper().readTree(run.lines().get(0));
    assertThat(first.at("/quotation/speaker/leader").asText()).isEqualTo("orun-belkai");
    assertThat(first.path("words").asText()).startsWith("“The bridges");
  }

  @Test
  void leaders_are_counted_over_all_articles_the_most_mentioned_first() {
    CliRun run =
        CliRun.of(
            "leaders",
            "--format",
            "csv",
            "--registry",
            CliRun.registry(),
            LETTER,
            CliRun.article("2018-06-ruritanian-reply"));

    assertThat(run.code()).isZero();
    assertThat(run.lines().get(0))
        .isEqualTo("leader,name,country,articles,mentions,quotations,sent,received,notes");
    assertThat(run.out()).containsPattern("orun-belkai,Orun Belkai,XKA,2,\\d+,\\d+,[1-9],\\d+");
    assertThat(run.out()).containsPattern("marta-hollenberg,Marta Hollenberg,XRU,2,");
    List<Integer> mentions =
        run.lines().stream()
            .skip(1)
            .map(line -> Integer.valueOf(Splitter.on(',').splitToList(line).get(4)))
            .toList();
    assertThat(mentions).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void leaders_lists_who_is_in_no_registry_too_and_says_so() throws JsonProcessingException {
    String letter =
        " date 2024-05-03 President Ana Lund of Vantia sent a letter to President Tove Falk of"
            + " Tasvia and to the people of Oulengo on Thursday.";

    CliRun table = CliRun.withInput(letter, "leaders", "-");
    CliRun jsonl = CliRun.withInput(letter, "leaders", "--format", "jsonl", "-");

    assertThat(table.lines().get(1))
        .containsPattern("^ +Ana Lund +Vantia +1 +1 +0 +not in the registry$");
    assertThat(table.lines().get(2)).containsPattern("Tove Falk +Tasvia +1 +0 +1");
    assertThat(table.lines()).hasSize(3);
    JsonNode first = ArticleJson.newMapper().readTree(jsonl.lines().get(0));
    assertThat(first.at("/name").asText() + " of " + first.at("/state").asText())
        .isEqualTo("Ana Lund of Vantia");
    assertThat(first.has("mentions")).isFalse();
  }

  @Test
  void leaders_as_a_table_and_as_jsonl_say_the_same() throws JsonProcessingException {
    CliRun table = CliRun.of("leaders", "--registry", CliRun.registry(), LETTER);
    CliRun jsonl =
        CliRun.of("leaders", "--format", "jsonl", "--registry", CliRun.registry(), LETTER);

    assertThat(jsonl.lines()).hasSize(table.lines().size() - 1);
    JsonNode first = ArticleJson.newMapper().readTree(jsonl.lines().get(0));
    assertThat(table.lines().get(1)).startsWith(first.at("/leader/id").asText());
  }
}
