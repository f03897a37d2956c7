package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A question for articles. Answers come by date, those without one last, of one date in the order
 * of the source.
 */
public final class ArticleQuery extends Query<Article> {
  private static final Comparator<Article> BY_DATE =
      Comparator.comparing(
          article -> article.date().map(date -> date.value().earliest()).orElse(LocalDate.MAX));

  private ArticleQuery(ArticleSource source, Condition condition) {
    super(source, condition, BY_DATE, KnownColumns.ARTICLES);
  }

  /**
   * {@return the question for all articles}
   *
   * @param source where to look
   */
  public static ArticleQuery of(ArticleSource source) {
    return new ArticleQuery(source, Condition.everything());
  }

  /**
   * {@return those that name somebody}
   *
   * @param name a leader in any known spelling, or a country for all its leaders
   * @throws IllegalArgumentException if the name is blank
   */
  public ArticleQuery naming(String name) {
    return where(new Condition.Naming(name));
  }

  /**
   * {@return those whose date can lie in a stretch of days}
   *
   * @param dates as {@link PartialDate#parse} takes it
   * @throws IllegalArgumentException if it is no date
   */
  public ArticleQuery during(String dates) {
    return during(PartialDate.parse(dates));
  }

  /**
   * {@return those whose date can lie in a stretch of days}
   *
   * @param dates the days
   */
  public ArticleQuery during(PartialDate dates) {
    return where(new Condition.During(dates));
  }

  /**
   * {@return those whose text holds a phrase}
   *
   * @param phrase whole words, without regard to case and accents
   * @throws IllegalArgumentException if there is no word
   */
  public ArticleQuery about(String phrase) {
    return where(new Condition.About(phrase));
  }

  /**
   * {@return those that meet a condition besides}
   *
   * @param other the condition
   */
  public ArticleQuery where(Condition other) {
    return new ArticleQuery(source(), and(other));
  }

  @Override
  Stream<Article> matches(ArticleSource source) {
    Predicate<Article> test = new ArticleMatcher(source.nameBook()).compile(condition());
    return source.articleStream().filter(test);
  }
}
