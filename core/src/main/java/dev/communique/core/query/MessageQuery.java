package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import dev.communique.model.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A question for messages, each as one article tells it. Answers come by date, those without one
 * last, of one date in the order of the source and the text.
 *
 * <pre>{@code
 * corpus.messages().from("Xi Jinping").to("Kim Jong Un").during("2017/2024").about("stability");
 * }</pre>
 */
public final class MessageQuery extends Query<Report> {
  private static final Comparator<Report> BY_DATE =
      Comparator.comparing(report -> sortDay(report).orElse(LocalDate.MAX));

  private MessageQuery(ArticleSource source, Condition condition) {
    super(source, condition, BY_DATE, KnownColumns.MESSAGES);
  }

  /**
   * {@return the question for all messages}
   *
   * @param source where to look
   */
  public static MessageQuery of(ArticleSource source) {
    return new MessageQuery(source, Condition.everything());
  }

  /**
   * {@return those with a sender of this name}
   *
   * @param name a leader in any known spelling, a country for all its leaders, or words of the name
   *     as an article writes it
   * @throws IllegalArgumentException if the name is blank
   */
  public MessageQuery from(String name) {
    return where(new Condition.From(name));
  }

  /**
   * {@return those with an addressee of this name}
   *
   * @param name as for {@link #from}
   * @throws IllegalArgumentException if the name is blank
   */
  public MessageQuery to(String name) {
    return where(new Condition.To(name));
  }

  /**
   * {@return those from one to the other, in either direction}
   *
   * @param one a name as for {@link #from}
   * @param other a name as for {@link #from}
   * @throws IllegalArgumentException if a name is blank
   */
  public MessageQuery between(String one, String other) {
    Condition there = new Condition.From(one).and(new Condition.To(other));
    return where(there.or(new Condition.From(other).and(new Condition.To(one))));
  }

  /**
   * {@return those that can lie in a stretch of days} A message's date is when it was sent, else
   * received, else reported; without any, a message that is not told in passing has the article's.
   *
   * @param dates as {@link PartialDate#parse} takes it: {@code 2017}, {@code 2017-10/2018-03}
   * @throws IllegalArgumentException if it is no date
   */
  public MessageQuery during(String dates) {
    return during(PartialDate.parse(dates));
  }

  /**
   * {@return those that can lie in a stretch of days, as {@link #during(String)}}
   *
   * @param dates the days
   */
  public MessageQuery during(PartialDate dates) {
    return where(new Condition.During(dates));
  }

  /**
   * {@return those of a purpose}
   *
   * @param purpose the purpose
   */
  public MessageQuery purpose(Purpose purpose) {
    return where(new Condition.For(purpose));
  }

  /**
   * {@return those that hold a phrase: in their own words, in the words that tell of them, or in
   * the name of their occasion}
   *
   * @param phrase whole words, without regard to case and accents
   * @throws IllegalArgumentException if there is no word
   */
  public MessageQuery about(String phrase) {
    return where(new Condition.About(phrase));
  }

  /**
   * {@return those that meet a condition besides}
   *
   * @param other the condition
   */
  public MessageQuery where(Condition other) {
    return new MessageQuery(source(), and(other));
  }

  @Override
  Stream<Report> matches(ArticleSource source) {
    Predicate<Report> test = new MessageMatcher(source.nameBook()).compile(condition());
    return source.articleStream().flatMap(MessageQuery::reports).filter(test);
  }

  private static Stream<Report> reports(Article article) {
    return article.messages().isEmpty() ? Stream.empty() : article.reports().stream();
  }

  private static Optional<LocalDate> sortDay(Report report) {
    return report
        .date()
        .or(() -> report.article().date().map(ArticleDate::value))
        .map(PartialDate::earliest);
  }
}
