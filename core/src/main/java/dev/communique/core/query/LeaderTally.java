package dev.communique.core.query;

import dev.communique.model.Article;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Message;
import dev.communique.model.Party;
import dev.communique.model.Quotation;
import dev.communique.model.Speaker;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what articles tell of each leader. */
final class LeaderTally {
  static final Comparator<LeaderActivity> MOST_FIRST =
      Comparator.comparingInt(LeaderActivity::articleCount)
          .reversed()
          .thenComparing(activity -> activity.leader().name());

  private final Map<LeaderId, Count> counts = new LinkedHashMap<>();

  private LeaderTally() {}

  /** A condition on names chooses leaders, one on dates chooses articles. */
  static LeaderTally of(ArticleSource source, Condition condition) {
    LeaderTally tally = new LeaderTally();
    ArticleQuery articles = ArticleQuery.of(source).where(condition);
    try (Stream<Article> found = articles.stream()) {
      found.forEachOrdered(tally::add);
    }
    NameBook names = source.nameBook();
    tally.counts.keySet().removeIf(leader -> !isMeant(leader, condition, names));
    return tally;
  }

  /** Whether the names of a condition can be a leader's; what it says of articles is met here. */
  private static boolean isMeant(LeaderId leader, Condition condition, NameBook names) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().allMatch(part -> isMeant(leader, part, names));
    }
    if (condition instanceof Condition.Any any) {
      return any.conditions().stream().anyMatch(part -> isMeant(leader, part, names));
    }
    return !(condition instanceof Condition.Term term && term.field() == Field.NAMING)
        || names.meaning(term.value()).names(leader);
  }

  private void add(Article article) {
    for (Leader leader : article.leaders()) {
      counts.computeIfAbsent(leader.id(), id -> new Count(leader)).articles++;
    }
    for (Message message : article.messages()) {
      parties(message.senders()).forEach(count -> count.sent++);
      parties(message.addressees()).forEach(count -> count.received++);
    }
    for (Quotation quotation : article.quotations()) {
      quotation.speaker().flatMap(Speaker::leader).ifPresent(this::addQuotation);
    }
  }

  private void addQuotation(LeaderId id) {
    @Nullable Count count = counts.get(id);
    if (count != null) {
      count.quotations++;
    }
  }

  private Stream<Count> parties(List<Party> parties) {
    return parties.stream()
        .map(Party::leader)
        .flatMap(Optional::stream)
        .flatMap(id -> Stream.ofNullable(counts.get(id)));
  }

  Stream<LeaderActivity> activities() {
    return counts.values().stream().map(Count::activity);
  }

  /** One leader's numbers while they grow. */
  private static final class Count {
    private final Leader leader;
    private int articles;
    private int sent;
    private int received;
    private int quotations;

    Count(Leader leader) {
      this.leader = leader;
    }

    LeaderActivity activity() {
      return new LeaderActivity(leader, articles, sent, received, quotations);
    }
  }
}
