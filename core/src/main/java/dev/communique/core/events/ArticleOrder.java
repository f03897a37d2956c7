package dev.communique.core.events;

import dev.communique.core.query.ArticleFacts;
import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;

/** The one order of articles, whatever order they came in: date, undated last, id, text. */
final class ArticleOrder {
  private static final PartialDate LAST = PartialDate.of(LocalDate.of(9999, 12, 31));

  static final Comparator<Article> BY_DATE =
      Comparator.comparing((Article article) -> ArticleFacts.date(article).orElse(LAST))
          .thenComparing(Article::id)
          .thenComparing(Article::text);

  private ArticleOrder() {}

  /** An article's identity: two of one id and text are one. */
  record Key(String id, String text) {
    static Key of(Article article) {
      return new Key(article.id(), article.text());
    }
  }
}
