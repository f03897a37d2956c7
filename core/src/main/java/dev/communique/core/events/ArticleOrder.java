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

  /**
   * The same order, but for texts of one date and id, as that of strings in ASCII, which every sort
   * has alike.
   */
  static String place(Article article) {
    PartialDate date = ArticleFacts.date(article).orElse(LAST);
    StringBuilder place = new StringBuilder().append(date.earliest()).append(date.latest());
    article.id().chars().forEach(unit -> append(unit, place));
    return place.toString();
  }

  private static void append(int unit, StringBuilder place) {
    if (unit < 0x7F) {
      place.append((char) unit);
    } else {
      place.append('\u007F').append(Integer.toHexString(0x10000 + unit).substring(1));
    }
  }

  /** An article's identity: two of one id and text are one. */
  record Key(String id, String text) {
    static Key of(Article article) {
      return new Key(article.id(), article.text());
    }
  }
}
