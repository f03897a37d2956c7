package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  @TempDir private Path folder;

  @Test
  void writes_one_article_a_line_that_reads_back() {
    CliRun run = read("--format", "jsonl", CliRun.article("2021-07-floods-and-thanks"));

    assertThat(run.code()).isZero();
    List<Article> articles = run.lines().stream().map(ArticleJson::read).toList();
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).messages()).isNotEmpty();
    assertThat(articles.get(0).source()).endsWith("2021-07-floods-and-thanks.txt");
    assertThat(articles.get(1).source()).endsWith("2021-07-floods-and-thanks.txt#2");
  }

  @Test
  void keeps_letters_of_all_languages() {
    CliRun run = read(CliRun.article("2020-08-costa-alegre-independence"));

    assertThat(ArticleJson.read(run.out()).text()).contains("Inés Valdemar");
    assertThat(run.out()).contains("Inés Valdemar");
  }

  @Test
  void the_file_is_there_when_all_is_done_and_nothing_beside_it() throws IOException {
    Path file = folder.resolve("articles.jsonl");
    CliRun run = read("--out", file, CliRun.article("2018-06-karskian-letter"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file))
        .isEqualTo(read(CliRun.article("2018-06-karskian-letter")).out());
    assertThat(names()).containsExactly("articles.jsonl");
  }

  @Test
  void the_file_replaces_an_older_one() throws IOException {
    Path file = Files.writeString(folder.resolve("articles.jsonl"), "old\n".repeat(1000));
    read("--out", file, CliRun.article("2018-06-karskian-letter"));

    assertThat(ArticleJson.read(Files.readString(file)).messages()).isNotEmpty();
  }

  @Test
  void a_link_to_the_file_stays_a_link() throws IOException {
    Path file = Files.writeString(folder.resolve("real.jsonl"), "old\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), file);
    read("--out", link, CliRun.article("2018-06-karskian-letter"));

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).startsWith("{");
  }

  @Test
  void a_folder_that_is_not_there_is_said_in_one_line() {
    CliRun run =
        read("--out", folder.resolve("no/where.jsonl"), CliRun.article("2018-06-karskian-letter"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("where.jsonl").doesNotContain("\tat ");
  }

  @Test
  void knows_one_format() {
    CliRun run = read("--format", "csv", CliRun.article("2018-06-karskian-letter"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("\"csv\"").contains("jsonl");
  }

  private static CliRun read(Object... args) {
    return CliRun.of(
        Stream.concat(Stream.of("read", "--registry", CliRun.registry()), Stream.of(args))
            .toArray());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }
}
