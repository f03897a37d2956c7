package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.OccasionType;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A question for messages, each as one article tells it. {@link #during} is about when they were
 * sent, else received, else reported; without any of these dates, a message that is not told in
 * passing has the article's. {@link #about} is about their own words, the words that tell of them
 * and the name of their occasion. Answers come by date, those without one by their article's or
 * last, of one date by the article's id and in the order of its text.
 *
 * <pre>{@code
 * corpus.messages().from("Xi Jinping").to("Kim Jong Un").during("2017/2024").about("stability");
 * corpus.messages("from:Xi to:\"Kim Jong Un\" date:2017/2024 \"stability\"");
 * }</pre>
 */
public final class MessageQuery extends Query<Report, MessageQuery> {
  private MessageQuery(ArticleSource source, Question question) {
    super(source, question, KnownColumns.MESSAGES);
  }

  /**
   * {@return the question for all messages}
   *
   * @param source where to look
   */
  public static MessageQuery of(ArticleSource source) {
    return new MessageQuery(source, Question.of(Kind.MESSAGE));
  }

  /**
   * {@return those with a sender of this name}
   *
   * @param name a leader in any known spelling, a state for all its leaders, an office for who held
   *     it on the day, a group, or words of the name as an article writes it
   * @throws IllegalArgumentException if the name is blank
   */
  public MessageQuery from(String name) {
    return where(Field.FROM, name);
  }

  /**
   * {@return those with an addressee of this name}
   *
   * @param name as for {@link #from}
   * @throws IllegalArgumentException if the name is blank
   */
  public MessageQuery to(String name) {
    return where(Field.TO, name);
  }

  /**
   * {@return those from one to the other, in either direction}
   *
   * @param one a name as for {@link #from}
   * @param other a name as for {@link #from}
   * @throws IllegalArgumentException if a name is blank
   */
  public MessageQuery between(String one, String other) {
    return where(there(one, other).or(there(other, one)));
  }

  private static Condition there(String from, String to) {
    return Condition.of(Field.FROM, from).and(Condition.of(Field.TO, to));
  }

  /**
   * {@return those of a purpose}
   *
   * @param purpose the purpose
   */
  public MessageQuery purpose(Purpose purpose) {
    return where(Field.PURPOSE, purpose.spelling());
  }

  /**
   * {@return those about a kind of event}
   *
   * @param type the kind
   */
  public MessageQuery occasion(OccasionType type) {
    return where(Field.OCCASION, type.spelling());
  }

  /**
   * {@return those that somebody is credited with making known}
   *
   * @param name words of the outlet's or press service's name
   * @throws IllegalArgumentException if the name is blank
   */
  public MessageQuery reportedBy(String name) {
    return where(Field.REPORTED_BY, name);
  }

  /**
   * {@return those of a status}
   *
   * @param status the status
   */
  public MessageQuery status(Status status) {
    return where(Field.STATUS, status.spelling());
  }

  /** {@return those that answer others} */
  public MessageQuery replies() {
    return where(Field.IS, "reply");
  }

  /** {@return those that the article is about, without those told in passing} */
  public MessageQuery main() {
    return where(Field.IS, "main");
  }

  /**
   * {@return those whose own words hold some}
   *
   * @param pattern as {@link #words} takes it
   * @throws IllegalArgumentException if there is no word
   */
  public MessageQuery content(String pattern) {
    return where(Field.CONTENT, pattern);
  }

  @Override
  MessageQuery with(Question other) {
    return new MessageQuery(source(), other);
  }

  @Override
  Stream<Report> scan(ArticleSource source) {
    Predicate<Report> test = new MessageMatcher(source.nameBook()).compile(condition());
    return source.articleStream().mapMulti((article, found) -> look(article, test, found));
  }

  /** A plain loop: most articles answer nothing, and then nothing is made for them. */
  private static void look(Article article, Predicate<Report> test, Consumer<Report> found) {
    for (int i = 0; i < article.messages().size(); i++) {
      Report report = article.report(i);
      if (test.test(report)) {
        found.accept(report);
      }
    }
  }

  @Override
  Comparator<Report> order(Sorting sorting) {
    return Ordered.by(
        sorting,
        MessageFacts::sortDate,
        report -> sortName(report.message().senders()),
        report -> sortName(report.message().addressees()),
        Report::article,
        Report::index);
  }

  private static String sortName(List<Party> parties) {
    return parties.isEmpty() ? "" : Folded.of(parties.get(0).name());
  }

  @Override
  Report of(Finder.Hit hit) {
    return Report.of(hit.article(), hit.index());
  }

  @Override
  Facts<Report> facts() {
    return new MessageFacets(source().nameBook());
  }
}
