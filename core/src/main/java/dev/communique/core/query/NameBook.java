package dev.communique.core.query;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.parser.leaders.Registry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a name in a query stands for: by the registry, and by the leaders of the articles, which may
 * have been read with another one. Names are compared without regard to case, accents and hyphens.
 * Immutable and thread-safe.
 */
public final class NameBook {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final Registry registry;
  private final ImmutableMap<LeaderId, Leader> leaders;
  private final ImmutableSetMultimap<String, LeaderId> byName;

  private NameBook(Registry registry, ImmutableMap<LeaderId, Leader> leaders) {
    this.registry = registry;
    this.leaders = leaders;
    ImmutableSetMultimap.Builder<String, LeaderId> names = ImmutableSetMultimap.builder();
    for (Leader leader : leaders.values()) {
      String name = Folded.of(leader.name());
      List<String> words = WORDS.splitToList(name);
      names.put(Folded.of(leader.id().value()), leader.id());
      names.put(name, leader.id());
      if (!words.isEmpty()) {
        names.put(" " + words.get(words.size() - 1) + " ", leader.id());
      }
    }
    this.byName = names.build();
  }

  /**
   * {@return the names of a registry and of some leaders besides}
   *
   * @param registry the registry
   * @param leaders leaders met in articles; the last of an id counts
   */
  public static NameBook of(Registry registry, Iterable<Leader> leaders) {
    ImmutableMap.Builder<LeaderId, Leader> byId = ImmutableMap.builder();
    for (Leader leader : leaders) {
      byId.put(leader.id(), leader);
    }
    return new NameBook(registry, byId.buildKeepingLast());
  }

  /**
   * {@return the leaders that a name can stand for; empty when nobody is known by it}
   *
   * @param name an id, a full name in any known spelling, or what the press calls the person alone
   */
  public ImmutableSet<LeaderId> leaders(String name) {
    ImmutableSet.Builder<LeaderId> ids = ImmutableSet.builder();
    ids.addAll(byName.get(Folded.of(name)));
    registry.named(name).forEach(leader -> ids.add(leader.id()));
    asId(name).flatMap(registry::find).ifPresent(leader -> ids.add(leader.id()));
    return ids.build();
  }

  /**
   * {@return the states that a name can stand for; empty when none is known by it}
   *
   * @param name a code, the name of a state, or what its people are called
   */
  public ImmutableSet<CountryCode> countries(String name) {
    return ImmutableSet.copyOf(registry.countriesNamed(name));
  }

  /**
   * {@return the state of a leader, when known}
   *
   * @param id the leader
   */
  public Optional<CountryCode> country(LeaderId id) {
    return find(id).flatMap(Leader::country);
  }

  /**
   * {@return the leader of an id, when known}
   *
   * @param id the id
   */
  public Optional<Leader> find(LeaderId id) {
    @Nullable Leader leader = leaders.get(id);
    return leader == null ? registry.find(id) : Optional.of(leader);
  }

  /** {@return how many leaders were met in articles, and the registry} */
  @Override
  public String toString() {
    return "names of " + leaders.size() + " leaders met and of " + registry;
  }

  private static Optional<LeaderId> asId(String name) {
    try {
      return Optional.of(LeaderId.of(name));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
