package dev.communique.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.communique.model.ProblemKind;
import dev.communique.model.Purpose;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommuniqueTest {
  private static final String RECORD =
      """
      date 2018-01-03
      Putin greets Xi for the new year

      Russian President Vladimir Putin sent a New Year greeting to Chinese President Xi Jinping.
      """;

  @TempDir Path folder;

  @Test
  void reads_a_folder_into_a_corpus() throws IOException {
    Files.writeString(folder.resolve("a.txt"), RECORD);
    Files.write(folder.resolve("b.txt"), new byte[0]);
    Corpus corpus = Communique.read(folder);
    assertThat(corpus.articleCount()).isEqualTo(1);
    assertThat(corpus.problems())
        .extracting(problem -> problem.kind())
        .contains(ProblemKind.EMPTY_RECORD);
    assertThat(corpus.messages().from("Putin").to("China").during("2018-01").list())
        .singleElement()
        .satisfies(report -> assertThat(report.message().purpose()).isEqualTo(Purpose.GREETING));
  }

  @Test
  void loads_what_was_written_as_json() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), RECORD);
    Corpus corpus = Communique.read(text);
    Path lines = folder.resolve("articles.jsonl");
    try (OutputStream out = Files.newOutputStream(lines)) {
      ArticleJson.writeLines(corpus.articleStream(), out);
      out.write('{');
    }
    Corpus loaded = Communique.load(lines);
    assertThat(loaded.articles().list()).isEqualTo(corpus.articles().list());
    assertThat(loaded.problems())
        .extracting(problem -> problem.kind())
        .contains(ProblemKind.MALFORMED_RECORD);
  }

  @Test
  void names_a_path_that_is_not_there() {
    assertThatThrownBy(() -> Communique.read(folder.resolve("nothing")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("nothing");
  }
}
