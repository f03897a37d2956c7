package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.query.Folded;
import dev.communique.model.Article;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Message;
import dev.communique.model.Party;
import dev.communique.parser.leaders.Registry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is named in articles, and how often; grows article by article and keeps none of them. */
final class LeaderTable {
  private static final Comparator<LeaderCount> MOST_MENTIONED_FIRST =
      Comparator.comparingInt(LeaderCount::mentionCount)
          .reversed()
          .thenComparing(count -> count.leader().id().value());

  private static final Comparator<UnlistedCount> MOST_MESSAGES_FIRST =
      Comparator.comparingInt(UnlistedCount::messageCount)
          .reversed()
          .thenComparing(UnlistedCount::name);

  private final Registry registry;
  private final Map<LeaderId, LeaderCount> leaders = new HashMap<>();
  private final Map<String, UnlistedCount> others = new TreeMap<>();

  LeaderTable(Registry registry) {
    this.registry = registry;
  }

  void add(Article article) {
    for (Leader leader : article.leaders()) {
      leaders.computeIfAbsent(leader.id(), id -> new LeaderCount(leader)).add(article);
    }
    ImmutableSet.Builder<UnlistedCount> met = ImmutableSet.builder();
    for (Message message : article.messages()) {
      unlisted(message.senders()).peek(UnlistedCount::addSent).forEach(met::add);
      unlisted(message.addressees()).peek(UnlistedCount::addReceived).forEach(met::add);
    }
    met.build().forEach(UnlistedCount::addArticle);
  }

  /** The leaders of the registry, the most mentioned first, then who is not in it. */
  ImmutableList<LeaderRow> rows() {
    Stream<LeaderRow> known =
        leaders.values().stream().sorted(MOST_MENTIONED_FIRST).map(LeaderRow::of);
    Stream<LeaderRow> unknown =
        others.values().stream().sorted(MOST_MESSAGES_FIRST).map(LeaderRow::of);
    return Stream.concat(known, unknown).collect(ImmutableList.toImmutableList());
  }

  private Stream<UnlistedCount> unlisted(List<Party> parties) {
    return parties.stream()
        .filter(party -> party.leader().isEmpty() && isSomebody(party))
        .map(party -> others.computeIfAbsent(key(party), key -> new UnlistedCount(party)))
        .collect(Collectors.toSet())
        .stream();
  }

  /** A state or its people have no office, and are written small or by the state's name. */
  private boolean isSomebody(Party party) {
    boolean isState =
        Character.isLowerCase(party.name().charAt(0))
            || party.state().filter(party.name()::equals).isPresent()
            || !registry.countriesNamed(party.name()).isEmpty();
    return party.office().isPresent() || !isState;
  }

  private static String key(Party party) {
    return Folded.of(party.name()) + UnlistedCount.state(party);
  }
}
