package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import dev.communique.model.QuotationForm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question for quotations. Answers come by the date of their article, those without one last, of
 * one date in the order of the source and the text.
 */
public final class QuotationQuery extends Query<Utterance> {
  private static final Comparator<Utterance> BY_DATE =
      Comparator.comparing(
          utterance -> utterance.date().map(PartialDate::earliest).orElse(LocalDate.MAX));

  private QuotationQuery(ArticleSource source, Condition condition) {
    super(source, condition, BY_DATE, KnownColumns.QUOTATIONS);
  }

  /**
   * {@return the question for all quotations}
   *
   * @param source where to look
   */
  public static QuotationQuery of(ArticleSource source) {
    return new QuotationQuery(source, Condition.everything());
  }

  /**
   * {@return those of somebody}
   *
   * @param name a leader in any known spelling, a country for all its leaders, or words of the name
   *     as an article writes it
   * @throws IllegalArgumentException if the name is blank
   */
  public QuotationQuery by(String name) {
    return where(new Condition.By(name));
  }

  /**
   * {@return those of a form}
   *
   * @param form the form
   */
  public QuotationQuery form(QuotationForm form) {
    return where(new Condition.Given(form));
  }

  /**
   * {@return those from articles whose date can lie in a stretch of days}
   *
   * @param dates as {@link PartialDate#parse} takes it
   * @throws IllegalArgumentException if it is no date
   */
  public QuotationQuery during(String dates) {
    return during(PartialDate.parse(dates));
  }

  /**
   * {@return those from articles whose date can lie in a stretch of days}
   *
   * @param dates the days
   */
  public QuotationQuery during(PartialDate dates) {
    return where(new Condition.During(dates));
  }

  /**
   * {@return those that hold a phrase}
   *
   * @param phrase whole words, without regard to case and accents
   * @throws IllegalArgumentException if there is no word
   */
  public QuotationQuery about(String phrase) {
    return where(new Condition.About(phrase));
  }

  /**
   * {@return those that meet a condition besides}
   *
   * @param other the condition
   */
  public QuotationQuery where(Condition other) {
    return new QuotationQuery(source(), and(other));
  }

  @Override
  Stream<Utterance> matches(ArticleSource source) {
    Predicate<Utterance> test = new QuotationMatcher(source.nameBook()).compile(condition());
    return source.articleStream().flatMap(QuotationQuery::utterances).filter(test);
  }

  private static Stream<Utterance> utterances(Article article) {
    return IntStream.range(0, article.quotations().size())
        .mapToObj(index -> new Utterance(article, index));
  }
}
