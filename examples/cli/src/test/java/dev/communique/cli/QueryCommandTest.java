package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.communique.model.json.ArticleJson;
import org.junit.jupiter.api.Test;

/** The commands {@code query}, {@code events} and {@code coverage}. */
class QueryCommandTest {
  private static CliRun ask(String command, Object... args) {
    return CliRun.ofSample(command, args);
  }

  @Test
  void answers_with_a_table_of_messages() {
    CliRun run = ask("query", "from:Xi to:Kim sort:-date");

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(0)).startsWith("date        from");
    assertThat(run.lines().get(1)).startsWith("2022-11-26  Xi Jinping (CHN)  Kim Jong Un (PRK)");
  }

  @Test
  void answers_for_quotations_articles_and_leaders() throws JsonProcessingException {
    assertThat(ask("query", "--of", "quotations", "by:\"Orun Belkai\" bridges").out())
        .contains("“The bridges are older");
    assertThat(ask("query", "--of", "leaders", "--format", "csv", "naming:Belkai").lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("orun-belkai,Orun Belkai,XKA,");

    CliRun articles =
        ask("query", "--of", "articles", "--format", "jsonl", "naming:Belkai limit:1");
    JsonNode article = ArticleJson.newMapper().readTree(articles.lines().get(0));
    assertThat(article.at("/article/text").asText()).contains("Belkai");
  }

  @Test
  void counts_and_shows_words_in_context() {
    assertThat(ask("query", "--count", "purpose", "to:Karskia").lines().get(0))
        .matches("purpose +count");
    assertThat(ask("query", "--context", "bridge*", "--format", "csv", "").lines())
        .hasSizeGreaterThan(1)
        .first()
        .isEqualTo("article,article_date,start,before,words,after");
  }

  @Test
  void says_whether_nothing_found_means_silence() {
    assertThat(ask("query", "from:Xi date:1994").err()).contains("not covered: all outlets, 1994");
    assertThat(ask("query", "from:Xi to:Kim purpose:invitation").err())
        .contains("absent; looked in");
  }

  @Test
  void a_question_that_cannot_be_read_is_wrong_usage() {
    CliRun run = ask("query", "purpos:thanks");

    assertThat(run.code()).isEqualTo(Cli.USAGE);
    assertThat(run.err()).contains("column 1: unknown field \"purpos\"").doesNotContain("warning");
    assertThat(ask("query", "--of", "letters", "x").code()).isEqualTo(Cli.USAGE);
    assertThat(ask("query", "--count", "colour", "x").err()).contains("one of: from, to, pair");
    assertThat(ask("query", "--count", "form", "").err()).contains("--count");
    assertThat(ask("query", "--count", "year", "--context", "x", "").code()).isEqualTo(Cli.USAGE);
    assertThat(CliRun.of("query", "from:Xi").err()).contains("'PATH', or --index");
  }

  @Test
  void events_put_the_reports_of_one_message_together() {
    CliRun run = ask("events", "--only", "from:\"Orun Tassai\" date:2011", "--format", "csv");

    assertThat(run.code()).isZero();
    assertThat(run.lines().get(0)).startsWith("date,sender,addressee,purpose");
    assertThat(run.out()).containsPattern("2011-06-14,Orun Tassai \\(XKA\\),.*,5,");
    assertThat(ask("events", "--only", "purpos:x").code()).isEqualTo(Cli.USAGE);
  }

  @Test
  void coverage_counts_the_empty_months_too() {
    CliRun run = ask("coverage", "--format", "csv", "KCNA", "2022-10/2022-12");

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(4).contains("month,articles");
    assertThat(ask("coverage", "KCNA", "2022-99").code()).isEqualTo(Cli.USAGE);
    assertThat(ask("coverage", " ", "2022").code()).isEqualTo(Cli.USAGE);
  }
}
