package dev.communique.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.testing.MadeUpArticles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  private static final String GOOD = "{\"source\":\"s\",\"text\":\"naïve 😀\"}";

  @Test
  void reads_the_lines_it_wrote(@TempDir Path folder) throws IOException {
    ImmutableList<Article> articles = MadeUpArticles.of(7, 40);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ArticleJson.writeLines(articles, bytes);
    StringWriter text = new StringWriter();
    ArticleJson.writeLines(articles.stream(), text);
    assertThat(text.toString())
        .isEqualTo(bytes.toString(UTF_8))
        .hasLineCount(40)
        .startsWith(ArticleJson.write(articles.get(0)) + "\n{")
        .endsWith("}\n");

    Path file = Files.write(folder.resolve("articles.jsonl"), bytes.toByteArray());
    try (Stream<Outcome<Article>> lines = ArticleJson.readLines(file)) {
      assertThat(lines.map(Outcome::orElseThrow)).containsExactlyElementsOf(articles);
    }
    assertThat(ArticleJson.readLines(new StringReader(text.toString()), "text"))
        .extracting(Outcome::orElseThrow)
        .containsExactlyElementsOf(articles);
  }

  @Test
  void a_wrong_line_costs_itself_alone() {
    List<Outcome<Article>> lines =
        read("\uFEFF" + GOOD + "\r\n\n  \n{\"source\": 5}\n" + GOOD + "\n{\n" + GOOD);
    assertThat(lines).hasSize(5);
    assertThat(lines).filteredOn(Outcome::hasValue).hasSize(3);
    assertThat(problem(lines.get(1)).toString())
        .startsWith("in:4:12: error: not an article in JSON: expected a string");
    assertThat(problem(lines.get(3)).line()).isEqualTo(6);
  }

  @Test
  void a_line_that_is_not_utf_8_costs_itself_alone() throws IOException {
    byte[] good = (GOOD + "\n").getBytes(UTF_8);
    byte[] wrong = {'"', (byte) 0xC3, '"', '\n'};
    InputStream in =
        new SequenceInputStream(new ByteArrayInputStream(wrong), new ByteArrayInputStream(good));
    List<Outcome<Article>> lines = ArticleJson.readLines(in, "in").toList();
    assertThat(problem(lines.get(0)).kind()).isEqualTo(ProblemKind.MALFORMED_BYTES);
    assertThat(lines.get(1).orElseThrow().text()).isEqualTo("naïve 😀");
  }

  @Test
  void reads_no_further_than_asked() {
    AtomicInteger served = new AtomicInteger();
    InputStream counting =
        new FilterInputStream(
            new ByteArrayInputStream((GOOD + "\n").repeat(10_000).getBytes(UTF_8))) {
          @Override
          public int read(byte[] buffer, int from, int count) throws IOException {
            int read = super.read(buffer, from, count);
            served.addAndGet(read);
            return read;
          }
        };
    List<Outcome<Article>> first = ArticleJson.readLines(counting, "in").limit(3).toList();
    assertThat(first).hasSize(3).allMatch(Outcome::hasValue);
    assertThat(served.get()).isLessThan(40_000);
  }

  @Test
  void a_stream_that_fails_ends_with_a_failure() {
    InputStream failing =
        new FilterInputStream(new ByteArrayInputStream((GOOD + "\n").getBytes(UTF_8))) {
          @Override
          public int read(byte[] buffer, int from, int count) throws IOException {
            int read = super.read(buffer, from, count);
            if (read < 0) {
              throw new IOException("disk gone");
            }
            return read;
          }
        };
    List<Outcome<Article>> lines = ArticleJson.readLines(failing, "in").toList();
    Problem last = problem(lines.get(lines.size() - 1));
    assertThat(last.kind()).isEqualTo(ProblemKind.UNREADABLE_FILE);
    assertThat(last.message()).contains("disk gone");
  }

  @Test
  void closes_the_input_with_the_stream() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new FilterInputStream(new ByteArrayInputStream(new byte[0])) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    ArticleJson.readLines(in, "in").close();
    assertThat(closed).isTrue();
  }

  @Test
  void keeps_no_more_of_a_line_than_allowed() throws IOException {
    Lines lines = new Lines(new StringReader("12345678\nab\n\nc"), 4);
    assertThat(lines.next()).isEqualTo("12345");
    assertThat(lines.next()).isEqualTo("ab");
    assertThat(lines.next()).isEmpty();
    assertThat(lines.next()).isEqualTo("c");
    assertThat(lines.next()).isNull();
  }

  private static List<Outcome<Article>> read(String text) {
    return ArticleJson.readLines(new ByteArrayInputStream(text.getBytes(UTF_8)), "in").toList();
  }

  private static Problem problem(Outcome<Article> outcome) {
    assertThat(outcome.isFailure()).isTrue();
    return outcome.problems().get(0);
  }
}
