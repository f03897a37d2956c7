package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.QuotationForm;
import dev.communique.model.Speaker;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question for quotations. {@link #during} is about the date of their article, {@link #about}
 * about their words. Answers come by the date of their article, those without one last, of one date
 * by the article's id and in the order of its text.
 */
public final class QuotationQuery extends Query<Utterance, QuotationQuery> {
  private QuotationQuery(ArticleSource source, Question question) {
    super(source, question, KnownColumns.QUOTATIONS);
  }

  /**
   * {@return the question for all quotations}
   *
   * @param source where to look
   */
  public static QuotationQuery of(ArticleSource source) {
    return new QuotationQuery(source, Question.of(Kind.QUOTATION));
  }

  /**
   * {@return those of somebody}
   *
   * @param name a leader in any known spelling, a state for all its leaders, an office for who held
   *     it on the day, a group, or words of the name as an article writes it
   * @throws IllegalArgumentException if the name is blank
   */
  public QuotationQuery by(String name) {
    return where(Field.BY, name);
  }

  /**
   * {@return those of a form}
   *
   * @param form the form
   */
  public QuotationQuery form(QuotationForm form) {
    return where(Field.FORM, form.spelling());
  }

  @Override
  QuotationQuery with(Question other) {
    return new QuotationQuery(source(), other);
  }

  @Override
  Stream<Utterance> scan(ArticleSource source) {
    Predicate<Utterance> test = new QuotationMatcher(source.nameBook()).compile(condition());
    return source.articleStream().flatMap(QuotationQuery::utterances).filter(test);
  }

  private static Stream<Utterance> utterances(Article article) {
    return IntStream.range(0, article.quotations().size())
        .mapToObj(index -> new Utterance(article, index));
  }

  /** {@return the name of a speaker as it is sorted by; empty for nobody known} */
  static String sortName(Utterance said) {
    return said.quotation().speaker().map(Speaker::name).map(Folded::of).orElse("");
  }

  @Override
  Comparator<Utterance> order(Sorting sorting) {
    return Ordered.by(
        sorting,
        Utterance::date,
        QuotationQuery::sortName,
        said -> "",
        Utterance::article,
        Utterance::index);
  }

  @Override
  Utterance of(Finder.Hit hit) {
    return new Utterance(hit.article(), hit.index());
  }

  @Override
  Facts<Utterance> facts() {
    return new QuotationFacets(source().nameBook());
  }
}
