package dev.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class LongArticlesTest {
  private final LongArticles articles = new LongArticles();

  @Test
  void are_read_to_their_end_as_one_article_with_messages() {
    String text = new String(articles.ofLength(60_000), StandardCharsets.UTF_8);

    Article article = SampleRecords.parser().build().parse(text, "long").orElseThrow();

    assertThat(text).hasSizeBetween(60_000, 62_000);
    assertThat(article.paragraphs().size()).isGreaterThan(150);
    assertThat(article.paragraphs().get(article.paragraphs().size() - 1).end())
        .isEqualTo(text.stripTrailing().length());
    assertThat(article.messages().size()).isGreaterThan(20);
  }

  @Test
  void no_paragraph_is_that_of_another() {
    String text = new String(articles.ofLength(60_000), StandardCharsets.UTF_8);

    assertThat(new HashSet<>(text.lines().toList()).size())
        .isEqualTo(text.lines().filter(line -> !line.isEmpty()).count() + 1);
  }
}
