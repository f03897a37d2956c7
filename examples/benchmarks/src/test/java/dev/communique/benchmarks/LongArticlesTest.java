package dev.communique.benchmarks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class LongArticlesTest {
  private final LongArticles articles = new LongArticles();

  @Test
  void are_read_to_their_end_as_one_article_with_messages() {
    String text = text(articles.ofLength(60_000).get(0));

    Article article = SampleRecords.parser().build().parse(text, "long").orElseThrow();

    assertThat(text).hasSizeBetween(60_000, 62_000);
    assertThat(article.paragraphs().size()).isGreaterThan(150);
    assertThat(article.paragraphs().get(article.paragraphs().size() - 1).end())
        .isEqualTo(text.stripTrailing().length());
    assertThat(article.messages().size()).isGreaterThan(20);
  }

  @Test
  void short_ones_have_together_what_long_ones_have() {
    String all = articles.ofLength(1_000).stream().map(LongArticlesTest::text).collect(joining());

    assertThat(
            text(articles.ofLength(20_000).get(0)).lines().skip(1).filter(line -> !line.isEmpty()))
        .isNotEmpty()
        .allMatch(all::contains);
  }

  private static String text(byte[] article) {
    return new String(article, StandardCharsets.UTF_8);
  }

  @Test
  void no_paragraph_is_that_of_another() {
    String text = text(articles.ofLength(60_000).get(0));

    assertThat(new HashSet<>(text.lines().toList()).size())
        .isEqualTo(text.lines().filter(line -> !line.isEmpty()).count() + 1);
  }
}
