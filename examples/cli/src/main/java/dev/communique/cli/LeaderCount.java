package dev.communique.cli;

import dev.communique.model.Article;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Party;
import dev.communique.model.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How often a leader was met; grows article by article. */
final class LeaderCount {
  private final Leader leader;
  private int articleCount;
  private int mentionCount;
  private int quotationCount;
  private int sentCount;
  private int receivedCount;

  LeaderCount(Leader leader) {
    this.leader = leader;
  }

  void add(Article article) {
    articleCount++;
    mentionCount += count(article.mentions(), mention -> isSame(mention.leader()));
    quotationCount +=
        count(
            article.quotations(),
            quotation -> isSame(quotation.speaker().flatMap(Speaker::leader)));
    sentCount += count(article.messages(), message -> isAmong(message.senders()));
    receivedCount += count(article.messages(), message -> isAmong(message.addressees()));
  }

  Leader leader() {
    return leader;
  }

  int articleCount() {
    return articleCount;
  }

  int mentionCount() {
    return mentionCount;
  }

  int quotationCount() {
    return quotationCount;
  }

  int sentCount() {
    return sentCount;
  }

  int receivedCount() {
    return receivedCount;
  }

  private boolean isAmong(List<Party> parties) {
    return parties.stream().anyMatch(party -> isSame(party.leader()));
  }

  private boolean isSame(Optional<LeaderId> id) {
    return id.isPresent() && id.get().equals(leader.id());
  }

  private static <T> int count(List<T> all, Predicate<T> wanted) {
    return (int) all.stream().filter(wanted).count();
  }
}
