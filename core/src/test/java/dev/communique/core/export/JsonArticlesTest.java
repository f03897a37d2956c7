package dev.communique.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonArticlesTest {
  @TempDir private Path folder;

  @Test
  void lines_read_back() throws IOException {
    List<Article> articles = Samples.all();
    Path file = folder.resolve("articles.jsonl");
    Export.jsonLines().write(articles, file);
    try (Stream<Outcome<Article>> lines = ArticleJson.readLines(file)) {
      assertThat(lines.map(Outcome::orElseThrow).toList()).isEqualTo(articles);
    }
  }

  @Test
  void an_array_reads_back() throws IOException {
    List<Article> articles = Samples.all();
    Path file = folder.resolve("articles.json");
    Export.json().write(articles, file);
    assertThat(ArticleJson.newMapper().readValue(file.toFile(), Article[].class))
        .containsExactlyElementsOf(articles);
    assertThat(ArticleJson.newMapper().readValue(Export.json().text(List.of()), Article[].class))
        .isEmpty();
  }
}
