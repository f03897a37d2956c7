package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Passages and articles whose answers were written before the rules: floors just under what is
 * reached.
 */
class MessageGoldenTest {
  private static final Path CORPUS = Path.of(System.getProperty("communique.corpus"));
  private static final ArticleParser PARSER = parser();

  private static ArticleParser parser() {
    Path folder = CORPUS.resolve("registry");
    try {
      Registry registry =
          Registry.builtIn()
              .with(folder.resolve("countries.csv"))
              .with(folder.resolve("leaders.csv"));
      return ArticleParser.builder()
          .registry(registry)
          .calendar(folder.resolve("calendar.txt"))
          .build();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String report(Golden golden) {
    return golden + "\n" + String.join("\n", golden.misses());
  }

  @Test
  void reads_the_passages() throws IOException {
    Golden golden = new Golden();
    for (Golden.Passage passage : Golden.passages("golden-fresh.jsonl")) {
      golden.compare(passage, PARSER.parse(passage.text(), passage.name()).orElseThrow());
    }

    assertThat(golden.precision()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.985);
    assertThat(golden.recall()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.94);
    assertThat(golden.right("purpose")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.97);
    assertThat(golden.right("occasion")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.98);
    assertThat(golden.right("sent")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.93);
    assertThat(golden.right("reply")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.97);
    assertThat(golden.alarms()).as(() -> report(golden)).isLessThanOrEqualTo(0.02);
  }

  @Test
  void reads_the_field_passages() throws IOException {
    Golden golden = new Golden();
    for (Golden.Passage passage : Golden.passages("golden-field.jsonl")) {
      golden.compare(passage, PARSER.parse(passage.text(), passage.name()).orElseThrow());
    }

    assertThat(golden.precision()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.96);
    assertThat(golden.recall()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.94);
    assertThat(golden.right("purpose")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.95);
    assertThat(golden.right("occasion")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.96);
    assertThat(golden.right("sent")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.95);
    assertThat(golden.right("reply")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.98);
    assertThat(golden.alarms()).as(() -> report(golden)).isLessThanOrEqualTo(0.02);
  }

  @Test
  void reads_the_blind_passages() throws IOException {
    Golden golden = new Golden();
    for (Golden.Passage passage : Golden.passages("golden-blind.jsonl")) {
      golden.compare(passage, PARSER.parse(passage.text(), passage.name()).orElseThrow());
    }

    assertThat(golden.precision()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.89);
    assertThat(golden.recall()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.74);
    assertThat(golden.right("purpose")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.89);
    assertThat(golden.right("occasion")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.87);
    assertThat(golden.right("sent")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.83);
    assertThat(golden.right("reply")).as(() -> report(golden)).isGreaterThanOrEqualTo(0.97);
    assertThat(golden.alarms()).as(() -> report(golden)).isLessThanOrEqualTo(0.04);
  }

  @Test
  void reads_the_sample_corpus() throws IOException {
    Golden golden = new Golden();
    List<String> dates = new ArrayList<>();
    JsonNode records = new ObjectMapper().readTree(CORPUS.resolve("expected.json").toFile());
    for (JsonNode record : records) {
      String file = record.get("file").asText();
      Article article = article(file, record.path("record").asInt(1));
      golden.compare(
          new Golden.Passage(file, article.text(), ImmutableList.copyOf(record.get("messages"))),
          article);
      String day = article.date().map(date -> date.value().toString()).orElse("");
      if (!record.get("date").isNull() && !record.get("date").asText().equals(day)) {
        dates.add(file + ": " + day + " instead of " + record.get("date").asText());
      }
    }

    assertThat(dates).hasSizeLessThanOrEqualTo(2);
    assertThat(golden.precision()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.98);
    assertThat(golden.recall()).as(() -> report(golden)).isGreaterThanOrEqualTo(0.965);
    assertThat(golden.alarms()).as(() -> report(golden)).isZero();
  }

  private static Article article(String file, int record) throws IOException {
    try (Stream<Outcome<Article>> articles =
        PARSER.read(CORPUS.resolve("articles").resolve(file))) {
      return articles.skip(record - 1L).findFirst().orElseThrow().orElseThrow();
    }
  }
}
