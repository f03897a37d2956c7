package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.Evidence;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked about messages; the index keeps the same. */
public final class MessageFacts {
  private MessageFacts() {}

  /**
   * {@return the days on which a message is looked for: its own, as {@link Message#date} has them;
   * without any, those of the article, unless it is told in passing and may be old}
   *
   * @param report the message
   */
  public static Optional<PartialDate> date(Report report) {
    Message message = report.message();
    return message.isPassing()
        ? message.date()
        : message.date().or(() -> ArticleFacts.date(report.article()));
  }

  /**
   * {@return the days by which a message is put in order: its own, else the article's}
   *
   * @param report the message
   */
  public static Optional<PartialDate> sortDate(Report report) {
    return report.date().or(() -> ArticleFacts.date(report.article()));
  }

  /**
   * {@return the texts in which words about a message are looked for: its own words, the words that
   * tell of it, and the name of its occasion}
   *
   * @param report the message
   */
  public static Stream<String> texts(Report report) {
    return Stream.concat(report.contentTexts().stream(), tellings(report));
  }

  /**
   * {@return those of the {@link #texts} that are not the message's own: the words that tell of it,
   * and the name of its occasion}
   *
   * @param report the message
   */
  public static Stream<String> tellings(Report report) {
    Article article = report.article();
    Stream<String> telling =
        report.message().evidence().stream().map(Evidence::span).map(article::textOf);
    Stream<String> occasion = report.message().occasion().map(Occasion::text).stream();
    return Stream.concat(telling, occasion);
  }

  /**
   * {@return whether one of the choices of {@link Field#IS} holds for a message}
   *
   * @param report the message
   * @param choice the choice
   */
  public static boolean is(Report report, String choice) {
    Message message = report.message();
    return switch (choice) {
      case "reply" -> message.isReply();
      case "passing" -> message.isPassing();
      case "main" -> !message.isPassing();
      case "joint" -> message.senders().size() > 1;
      case "answered" ->
          report.article().messages().stream()
              .anyMatch(other -> other.inReplyTo().orElse(-1) == report.index());
      default -> throw new IllegalArgumentException("no fact of a message: " + choice);
    };
  }
}
