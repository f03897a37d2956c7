package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.ArticleDate;
import dev.communique.model.Evidence;
import dev.communique.model.Message;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.util.Optional;
import java.util.function.Predicate;

/** What the conditions mean for messages. */
final class MessageMatcher extends Matcher<Report> {
  private final NameBook names;

  MessageMatcher(NameBook names) {
    this.names = names;
  }

  @Override
  Predicate<Report> single(Condition condition) {
    if (condition instanceof Condition.From from) {
      NameMatch name = NameMatch.of(from.name(), names);
      return report -> report.message().senders().stream().anyMatch(name::isMet);
    }
    if (condition instanceof Condition.To to) {
      NameMatch name = NameMatch.of(to.name(), names);
      return report -> report.message().addressees().stream().anyMatch(name::isMet);
    }
    if (condition instanceof Condition.During during) {
      return report -> canLieIn(date(report), during.dates());
    }
    if (condition instanceof Condition.For purpose) {
      return report -> report.message().purpose() == purpose.purpose();
    }
    if (condition instanceof Condition.About about) {
      String phrase = Folded.of(about.phrase());
      return report -> holds(report, phrase);
    }
    throw refuse(condition, "messages");
  }

  /**
   * A message of the day has the article's date when no other is told; one in passing may be old.
   */
  private static Optional<PartialDate> date(Report report) {
    Message message = report.message();
    return message.isPassing() ? message.date() : message.date().or(() -> date(report.article()));
  }

  private static Optional<PartialDate> date(Article article) {
    return article.date().map(ArticleDate::value);
  }

  /** In its own words, in the words that tell of it, or in the name of its occasion. */
  private static boolean holds(Report report, String phrase) {
    for (String words : report.contentTexts()) {
      if (Folded.contains(words, phrase)) {
        return true;
      }
    }
    for (Evidence evidence : report.message().evidence()) {
      if (Folded.contains(report.article().textOf(evidence.span()), phrase)) {
        return true;
      }
    }
    Optional<Occasion> occasion = report.message().occasion();
    return occasion.isPresent() && Folded.contains(occasion.get().text(), phrase);
  }
}
