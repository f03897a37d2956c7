package dev.communique.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.DateOrigin;
import dev.communique.model.PartialDate;
import dev.communique.model.ProblemException;
import dev.communique.model.Status;
import dev.communique.testing.MadeUpArticles;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {
  @Test
  void writes_the_keys_of_the_contract_in_its_order() throws IOException {
    String written = ArticleJson.write(WholeArticle.ARTICLE);
    assertThat(written).isEqualTo(contract());
    assertThat(ArticleJson.read(written)).isEqualTo(WholeArticle.ARTICLE);
  }

  /** The file's lines without their indentation, as the one line that is written. */
  private static String contract() throws IOException {
    try (InputStream in = ArticleJsonTest.class.getResourceAsStream("contract/expected.json")) {
      String file = new String(requireNonNull(in).readAllBytes(), UTF_8);
      return file.lines().map(String::strip).collect(Collectors.joining());
    }
  }

  @Test
  void leaves_out_what_is_absent_and_keeps_the_lists() {
    Article bare = Article.builder().source("s").text("").build();
    assertThat(ArticleJson.write(bare))
        .isEqualTo(
            "{\"id\":\"s\",\"source\":\"s\",\"text\":\"\",\"paragraphs\":[],\"parts\":[],"
                + "\"dates\":[],\"mentions\":[],\"leaders\":[],\"quotations\":[],\"messages\":[],"
                + "\"claims\":[],\"problems\":[]}");
  }

  @Test
  void gives_no_day_to_a_date_that_is_not_one() {
    ArticleDate month =
        ArticleDate.builder().value(PartialDate.parse("2024-09")).origin(DateOrigin.TEXT).build();
    Article article = Article.builder().source("s").text("").date(month).build();
    assertThat(ArticleJson.write(article))
        .contains("{\"value\":\"2024-09\",\"origin\":\"text\",\"evidence\":[],\"conflicts\":[]}");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void reads_what_it_wrote(long seed) {
    for (Article article : MadeUpArticles.of(seed, 50)) {
      String line = ArticleJson.write(article);
      assertThat(line).doesNotContain("\n");
      assertThat(ArticleJson.read(line)).isEqualTo(article);
    }
  }

  @Test
  void takes_null_missing_and_unknown_keys_in_any_order() {
    Article article =
        ArticleJson.read(
            """
            {"text": "ab", "new": {"deep": [1, {"x": null}]}, "headline": null, "messages": null,
             "mentions": [{"form": "role", "span": {"end": 1, "new": true, "start": 0}}],
             "source": "s"}
            """);
    assertThat(article.id()).isEqualTo("s");
    assertThat(article.headline()).isEmpty();
    assertThat(article.messages()).isEmpty();
    assertThat(article.mentions()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"source":"s"                                       | Unexpected end-of-input
          []                                                  | expected an object
          {"source":"s"}                                      | [text]
          {"source":"s","text":7}                             | expected a string
          {"source":"s","text":"","paragraphs":{}}            | expected a list
          {"source":"s","text":"","paragraphs":[null]}        | expected an object
          {"source":"s","text":"","paragraphs":[{"start":0}]} | missing: end
          {"source":"s","text":"","paragraphs":[{"start":0,"end":9999999999}]} | out of range
          {"source":"s","text":"","paragraphs":[{"start":0,"end":1.0}]} | expected a whole number
          {"source":"s","text":"","paragraphs":[{"start":0,"end":1}]}   | inside the text
          {"source":"s","text":"","language":"English"}       | ISO 639
          {"source":"s","text":"","date":{"value":"soon","origin":"text"}} | not a date: "soon"
          {"source":"s","text":"","date":{"value":"2024","origin":"here"}} | not a date origin
          {"source":"s","text":""} {}                         | nothing after the article
          nothing                                             | Unrecognized token
          """)
  void refuses_what_is_no_article_and_says_why(String json, String reason) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ArticleJson.read(json))
        .withMessageContaining(reason)
        .withMessageStartingWith("json:1:")
        .withMessageEndingWith("(malformed-record)");
  }

  @Test
  void names_line_and_column_of_the_wrong_value() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ArticleJson.read("{\"source\":\"s\",\n\"text\": 7}"))
        .withMessageStartingWith("json:2:9: error: ");
  }

  @Test
  void keeps_halves_of_characters() {
    for (String text : ImmutableList.of("a\uD83D", "\uDE00\"b\n", "\uD83D\uD83D\uDE00x\uDE00")) {
      Article article = Article.builder().source("s").text(text).build();
      String line = ArticleJson.write(article);
      assertThat(line.chars().filter(unit -> Character.isSurrogate((char) unit)).count())
          .isEqualTo(text.contains("\uD83D\uDE00") ? 2 : 0);
      assertThat(ArticleJson.read(line).text()).isEqualTo(text);
    }
  }

  @Test
  void offers_a_mapper_that_knows_the_forms_and_the_usual_types() throws Exception {
    Article article = MadeUpArticles.of(3, 1).get(0);
    Map<String, Object> bag =
        Map.of("a", ImmutableList.of(article), "d", Optional.of(LocalDate.of(2024, 9, 9)));
    String json = ArticleJson.newMapper().writeValueAsString(bag);
    assertThat(json)
        .contains("\"a\":[" + ArticleJson.write(article) + "]")
        .contains("\"d\":\"2024-09-09\"");
    assertThat(ArticleJson.newMapper().readValue(ArticleJson.write(article), Article.class))
        .isEqualTo(article);
    assertThat(ArticleJson.newMapper().writeValueAsString(Status.RUMOURED))
        .isEqualTo("\"rumoured\"");
    assertThat(ArticleJson.newMapper().readValue("\"2016-07\"", PartialDate.class))
        .isEqualTo(PartialDate.parse("2016-07"));
  }
}
