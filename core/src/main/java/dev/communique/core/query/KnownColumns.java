package dev.communique.core.query;

import com.google.common.collect.ImmutableMap;
import dev.communique.model.Article;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.Party;
import dev.communique.model.Problem;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of each kind of value that has some. */
final class KnownColumns {
  private static final Columns<Message> FACTS =
      new Columns<Message>("message")
          .with("from", message -> names(message.senders()))
          .with("to", message -> names(message.addressees()))
          .with("purpose", message -> message.purpose().spelling())
          .with("occasion", message -> text(message.occasion().map(Occasion::toString)))
          .with("medium", message -> message.medium().spelling())
          .with("notes", KnownColumns::notes);

  private static final Columns<Message> BARE_MESSAGES =
      new Columns<Message>("message")
          .with("date", message -> text(message.date()))
          .withAll(FACTS, message -> message);

  static final Columns<Report> MESSAGES =
      new Columns<Report>("message")
          .with("date", report -> text(report.date()))
          .withAll(FACTS, Report::message)
          .with("article", report -> shortName(report.article()));

  static final Columns<Article> ARTICLES =
      new Columns<Article>("article")
          .with("date", article -> text(ArticleFacts.date(article)))
          .with("headline", article -> text(article.headline()))
          .with("messages", article -> String.valueOf(article.messages().size()))
          .with("quotations", article -> String.valueOf(article.quotations().size()))
          .with("article", KnownColumns::shortName);

  static final Columns<Utterance> QUOTATIONS =
      new Columns<Utterance>("quotation")
          .with("date", utterance -> text(utterance.date()))
          .with("speaker", utterance -> text(utterance.speaker()))
          .with("words", Utterance::text)
          .with("article", utterance -> shortName(utterance.article()));

  private static final Columns<Leader> BARE_LEADERS =
      new Columns<Leader>("leader")
          .with("leader", Leader::name)
          .with("country", leader -> text(leader.country().map(CountryCode::value)));

  static final Columns<LeaderActivity> LEADERS =
      new Columns<LeaderActivity>("leader")
          .withAll(BARE_LEADERS, LeaderActivity::leader)
          .with("articles", activity -> String.valueOf(activity.articleCount()))
          .with("sent", activity -> String.valueOf(activity.sentCount()))
          .with("received", activity -> String.valueOf(activity.receivedCount()))
          .with("quotations", activity -> String.valueOf(activity.quotationCount()));

  private static final Columns<Problem> PROBLEMS =
      new Columns<Problem>("problem")
          .with("severity", problem -> problem.severity().spelling())
          .with("kind", problem -> problem.kind().spelling())
          .with("line", problem -> String.valueOf(problem.line()))
          .with("message", Problem::message)
          .with("source", problem -> lastName(problem.source()));

  private static final Columns<KwicLine> KWIC =
      new Columns<KwicLine>("line")
          .with("before", KwicLine::left)
          .toTheRight()
          .with("words", KwicLine::hit)
          .with("after", KwicLine::right)
          .with("date", line -> text(ArticleFacts.date(line.article())))
          .with("article", line -> shortName(line.article()));

  private static final ImmutableMap<Class<?>, Columns<?>> BY_KIND =
      ImmutableMap.of(
          Report.class, MESSAGES,
          Message.class, BARE_MESSAGES,
          Article.class, ARTICLES,
          Utterance.class, QUOTATIONS,
          LeaderActivity.class, LEADERS,
          Leader.class, BARE_LEADERS,
          Problem.class, PROBLEMS,
          KwicLine.class, KWIC);

  private KnownColumns() {}

  /** The columns that all of some values have; one column of lines when there are none. */
  @SuppressWarnings("unchecked") // columns of a class, for values that are all of that class
  static <T> Columns<T> of(List<T> items) {
    for (Map.Entry<Class<?>, Columns<?>> kind : BY_KIND.entrySet()) {
      if (!items.isEmpty() && items.stream().allMatch(kind.getKey()::isInstance)) {
        return (Columns<T>) kind.getValue();
      }
    }
    return new Columns<T>("value").with("value", Object::toString);
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  /** The id without the folders before the file's name. */
  private static String shortName(Article article) {
    return lastName(article.id());
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Party::name).collect(Collectors.joining(", "));
  }

  private static String notes(Message message) {
    List<String> notes = new ArrayList<>();
    if (message.isReply()) {
      notes.add("reply");
    }
    if (message.isPassing()) {
      notes.add("passing");
    }
    if (message.status() != Status.DONE) {
      notes.add(message.status().spelling());
    }
    return String.join(", ", notes);
  }
}
