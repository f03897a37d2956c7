package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.Dateline;
import dev.communique.model.LeaderId;
import dev.communique.model.Mention;
import dev.communique.model.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked about articles as such; the index keeps the same. */
public final class ArticleFacts {
  private ArticleFacts() {}

  /**
   * {@return the day an article was published, or the days it can have been}
   *
   * @param article the article
   */
  public static Optional<PartialDate> date(Article article) {
    return article.date().map(ArticleDate::value);
  }

  /**
   * {@return who carries an article: the agencies of its dateline, and whom its label names; GNA of
   * {@code GNA REPORT}, nobody of {@code NEWS REPORT}}
   *
   * @param article the article
   */
  public static Stream<String> outlets(Article article) {
    Stream<String> agencies =
        article.dateline().stream().map(Dateline::agencies).flatMap(List::stream);
    return Stream.concat(agencies, article.label().stream())
        .flatMap(name -> LabelName.of(name).stream());
  }

  /**
   * {@return the leaders an article mentions, each once}
   *
   * @param article the article
   */
  public static Stream<LeaderId> leaders(Article article) {
    return article.mentions().stream().map(Mention::leader).flatMap(Optional::stream).distinct();
  }
}
