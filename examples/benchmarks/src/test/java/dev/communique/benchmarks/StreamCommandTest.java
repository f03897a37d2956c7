package dev.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StreamCommandTest {
  private final StringWriter out = new StringWriter();
  private final CommandLine run = Main.commandLine().setOut(new PrintWriter(out));

  @Test
  void reads_every_record_of_the_stream() {
    assertThat(run.execute("stream", "--megabytes", "0.1")).isZero();

    assertThat(out.toString()).containsPattern("(\\d{3}) of \\1 records read, 10\\d{4} bytes");
  }

  @Test
  void reads_the_whole_chain_too() {
    assertThat(run.execute("stream", "--megabytes", "0.1", "--chain")).isZero();

    assertThat(out.toString()).containsPattern("(\\d{3}) of \\1 records read, 10\\d{4} bytes");
  }

  @Test
  void writes_each_article_as_a_line(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("articles.jsonl");

    assertThat(run.execute("stream", "--megabytes=0.1", "--chain", "--out=" + file)).isZero();

    assertThat(out.toString()).endsWith(Files.size(file) + " bytes written\n");
    try (Stream<Outcome<Article>> articles = ArticleJson.readLines(file)) {
      assertThat(articles.map(Outcome::orElseThrow))
          .hasSizeGreaterThan(100)
          .anyMatch(article -> !article.messages().isEmpty());
    }
  }

  @Test
  void writes_skeletons_too(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("skeletons.jsonl");

    assertThat(run.execute("stream", "--megabytes=0.1", "--out=" + file)).isZero();

    try (Stream<Outcome<Article>> articles = ArticleJson.readLines(file)) {
      assertThat(articles.map(Outcome::orElseThrow))
          .hasSizeGreaterThan(100)
          .allMatch(article -> !article.paragraphs().isEmpty() && article.messages().isEmpty());
    }
  }
}
