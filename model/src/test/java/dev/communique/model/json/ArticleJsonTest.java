package dev.communique.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import dev.communique.testing.MadeUpArticles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void reads_what_it_wrote(long seed) {
    for (Article article : MadeUpArticles.of(seed, 50)) {
      String line = ArticleJson.write(article);
      assertThat(line).doesNotContain("\n");
      assertThat(ArticleJson.read(line)).isEqualTo(article);
    }
  }
}
