package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.CountryCode;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.Party;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a kind of answer is laid out as a table.
 *
 * @param <T> the kind
 */
final class Columns<T> {
  static final Columns<Report> MESSAGES =
      new Columns<Report>()
          .with("date", report -> text(report.date()))
          .with("from", report -> names(report.message().senders()))
          .with("to", report -> names(report.message().addressees()))
          .with("purpose", report -> report.message().purpose().spelling())
          .with("occasion", report -> text(report.message().occasion().map(Occasion::toString)))
          .with("medium", report -> report.message().medium().spelling())
          .with("notes", report -> notes(report.message()))
          .with("article", report -> shortName(report.article()));

  static final Columns<Article> ARTICLES =
      new Columns<Article>()
          .with("date", article -> text(article.date().map(ArticleDate::value)))
          .with("headline", article -> text(article.headline()))
          .with("messages", article -> String.valueOf(article.messages().size()))
          .with("quotations", article -> String.valueOf(article.quotations().size()))
          .with("article", Columns::shortName);

  static final Columns<Utterance> QUOTATIONS =
      new Columns<Utterance>()
          .with("date", utterance -> text(utterance.date()))
          .with("speaker", utterance -> text(utterance.speaker()))
          .with("words", Utterance::text)
          .with("article", utterance -> shortName(utterance.article()));

  static final Columns<LeaderActivity> LEADERS =
      new Columns<LeaderActivity>()
          .with("leader", activity -> activity.leader().name())
          .with("country", activity -> text(activity.leader().country().map(CountryCode::value)))
          .with("articles", activity -> String.valueOf(activity.articleCount()))
          .with("sent", activity -> String.valueOf(activity.sentCount()))
          .with("received", activity -> String.valueOf(activity.receivedCount()))
          .with("quotations", activity -> String.valueOf(activity.quotationCount()));

  private final ImmutableList<String> header;
  private final ImmutableList<Function<T, String>> cells;

  private Columns() {
    this(ImmutableList.of(), ImmutableList.of());
  }

  private Columns(ImmutableList<String> header, ImmutableList<Function<T, String>> cells) {
    this.header = header;
    this.cells = cells;
  }

  private Columns<T> with(String name, Function<T, String> cell) {
    return new Columns<>(
        ImmutableList.<String>builder().addAll(header).add(name).build(),
        ImmutableList.<Function<T, String>>builder().addAll(cells).add(cell).build());
  }

  Table table(List<T> items) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (T item : items) {
      rows.add(
          cells.stream().map(cell -> cell.apply(item)).collect(ImmutableList.toImmutableList()));
    }
    return Table.of(header, rows.build());
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  /** The id without the folders before the file's name. */
  private static String shortName(Article article) {
    return article.id().substring(article.id().lastIndexOf('/') + 1);
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
