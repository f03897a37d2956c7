package dev.communique.core.query;

import dev.communique.model.Article;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A question for articles. {@link #during} is about their date, {@link #about} about their text.
 * Answers come by date, those without one last, of one date by id.
 */
public final class ArticleQuery extends Query<Article, ArticleQuery> {
  private ArticleQuery(ArticleSource source, Question question) {
    super(source, question, KnownColumns.ARTICLES);
  }

  /**
   * {@return the question for all articles}
   *
   * @param source where to look
   */
  public static ArticleQuery of(ArticleSource source) {
    return new ArticleQuery(source, Question.of(Kind.ARTICLE));
  }

  /**
   * {@return those that name somebody}
   *
   * @param name a leader in any known spelling, a state for all its leaders, an office for who held
   *     it on the day, or a group
   * @throws IllegalArgumentException if the name is blank
   */
  public ArticleQuery naming(String name) {
    return where(Field.NAMING, name);
  }

  @Override
  ArticleQuery with(Question other) {
    return new ArticleQuery(source(), other);
  }

  @Override
  Stream<Article> scan(ArticleSource source) {
    return source
        .articleStream()
        .filter(new ArticleMatcher(source.nameBook()).compile(condition()));
  }

  @Override
  Comparator<Article> order(Sorting sorting) {
    return Ordered.by(
        sorting,
        ArticleFacts::date,
        article -> "",
        article -> "",
        article -> article,
        article -> 0);
  }

  @Override
  Article of(Finder.Hit hit) {
    return hit.article();
  }

  @Override
  Facts<Article> facts() {
    return new ArticleFacets(source().nameBook());
  }
}
