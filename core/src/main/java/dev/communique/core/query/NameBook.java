package dev.communique.core.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import dev.communique.model.CountryCode;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import dev.communique.model.Party;
import dev.communique.model.Speaker;
import dev.communique.parser.leaders.Registry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whom a name in a query stands for: by the registry, by the leaders of the articles, which may
 * have been read with another one, and by groups that the user makes. Names are compared without
 * regard to case, accents and hyphens. Immutable and thread-safe.
 */
public final class NameBook {
  private final Registry registry;
  private final ImmutableMap<LeaderId, Leader> leaders;
  private final ImmutableSetMultimap<String, LeaderId> byName;
  private final ImmutableMap<String, NameMeaning> groups;
  private final Supplier<ImmutableSetMultimap<String, LeaderId>> registered;
  private final Supplier<Offices> offices;

  /** The names asked for last: looking one up takes a walk over all states. */
  private final Cache<String, NameMeaning> meanings =
      CacheBuilder.newBuilder().maximumSize(1_000).build();

  private final Supplier<ImmutableSetMultimap<CountryCode, LeaderId>> byCountry;

  private NameBook(
      Registry registry,
      ImmutableMap<LeaderId, Leader> leaders,
      ImmutableMap<String, NameMeaning> groups) {
    this.registry = registry;
    this.leaders = leaders;
    this.groups = groups;
    ImmutableSetMultimap.Builder<String, LeaderId> names = ImmutableSetMultimap.builder();
    for (Leader leader : leaders.values()) {
      String name = Folded.of(leader.name());
      List<String> words = Folded.words(name);
      names.put(Folded.of(leader.id().value()), leader.id());
      names.put(name, leader.id());
      if (!words.isEmpty()) {
        names.put(" " + words.get(words.size() - 1) + " ", leader.id());
      }
    }
    this.byName = names.build();
    this.registered = Suppliers.memoize(this::registeredNames);
    this.offices = Suppliers.memoize(() -> Offices.of(registry));
    this.byCountry = Suppliers.memoize(this::leadersByCountry);
  }

  /**
   * {@return the names of a registry and of some leaders besides}
   *
   * @param registry the registry
   * @param leaders leaders met in articles; of several with one id the first by name counts
   */
  public static NameBook of(Registry registry, Iterable<Leader> leaders) {
    Map<LeaderId, Leader> byId = new TreeMap<>(Comparator.comparing(LeaderId::value));
    for (Leader leader : leaders) {
      byId.merge(leader.id(), leader, NameBook::first);
    }
    return new NameBook(registry, ImmutableMap.copyOf(byId), ImmutableMap.of());
  }

  /**
   * {@return these names and a group, which queries then take like a name}
   *
   * @param group what to call it, {@code SCO members}; takes the place of any other meaning
   * @param members the names of leaders, states, offices or groups known so far, at least one
   * @throws IllegalArgumentException if the group's name or a member is blank, or there is none
   */
  public NameBook withGroup(String group, Iterable<String> members) {
    List<NameMeaning> meanings = new ArrayList<>();
    for (String member : members) {
      meanings.add(meaning(ValueType.NAME.normal(Field.WITH, member)));
    }
    checkArgument(!meanings.isEmpty(), "a group must have a member: \"%s\"", group);
    String name = Folded.of(ValueType.NAME.normal(Field.WITH, group));
    ImmutableMap.Builder<String, NameMeaning> more = ImmutableMap.builder();
    more.putAll(groups).put(name, NameMeaning.union(meanings));
    return new NameBook(registry, leaders, more.buildKeepingLast());
  }

  /**
   * {@return all that a name in a query can stand for}
   *
   * @param name the name
   */
  public NameMeaning meaning(String name) {
    NameMeaning known = meanings.getIfPresent(name);
    if (known == null) {
      known = lookUp(name);
      meanings.put(name, known);
    }
    return known;
  }

  private NameMeaning lookUp(String name) {
    String words = Folded.of(name);
    @Nullable NameMeaning group = groups.get(words);
    if (group != null) {
      return group;
    }
    ImmutableSet<CountryCode> states = countries(name);
    ImmutableSet.Builder<LeaderId> people = ImmutableSet.builder();
    people.addAll(leaders(name));
    states.forEach(state -> people.addAll(byCountry.get().get(state)));
    return new NameMeaning(
        people.build(), states, offices.get().tenures(words), ImmutableSet.of(words));
  }

  /**
   * {@return the leaders that a name can stand for; empty when nobody is known by it}
   *
   * @param name an id, a full name in any known spelling, or what the press calls the person alone
   */
  public ImmutableSet<LeaderId> leaders(String name) {
    String words = Folded.of(name);
    ImmutableSet.Builder<LeaderId> ids = ImmutableSet.builder();
    ids.addAll(byName.get(words)).addAll(registered.get().get(words));
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
   * {@return the name of a state, or its code when the registry has none}
   *
   * @param code the code
   */
  public String countryName(CountryCode code) {
    return registry.countryName(code).orElse(code.value());
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

  /**
   * {@return one name for a party however articles write it: a known leader's usual one, else as
   * written}
   *
   * @param party the party
   */
  public String name(Party party) {
    return party.leader().flatMap(this::find).map(Leader::name).orElse(party.name());
  }

  /** The same for a speaker. */
  String name(Speaker speaker) {
    return speaker.leader().flatMap(this::find).map(Leader::name).orElse(speaker.name());
  }

  /**
   * {@return the known name that was most likely meant by one that is not known; empty when none is
   * near}
   *
   * @param name a name
   */
  public Optional<String> nearest(String name) {
    ImmutableSortedSet.Builder<String> known = ImmutableSortedSet.orderedBy(Names.shortestFirst());
    for (Leader leader : registry.leaders()) {
      known.addAll(registry.names(leader.id()));
    }
    leaders.values().forEach(leader -> known.add(leader.name()));
    registry.countryCodes().forEach(code -> registry.countryName(code).ifPresent(known::add));
    return Names.nearest(name, known.build());
  }

  private static Leader first(Leader one, Leader other) {
    return ImmutableList.of(one, other).stream()
        .min(
            Comparator.comparing(Leader::name).thenComparing(leader -> leader.country().toString()))
        .orElseThrow();
  }

  private ImmutableSetMultimap<String, LeaderId> registeredNames() {
    ImmutableSetMultimap.Builder<String, LeaderId> names = ImmutableSetMultimap.builder();
    for (Leader leader : registry.leaders()) {
      registry.names(leader.id()).forEach(name -> names.put(Folded.of(name), leader.id()));
    }
    return names.build();
  }

  private ImmutableSetMultimap<CountryCode, LeaderId> leadersByCountry() {
    ImmutableSetMultimap.Builder<CountryCode, LeaderId> all = ImmutableSetMultimap.builder();
    for (Leader leader : registry.leaders()) {
      country(leader.id()).ifPresent(country -> all.put(country, leader.id()));
    }
    for (Leader leader : leaders.values()) {
      leader.country().ifPresent(country -> all.put(country, leader.id()));
    }
    return all.build();
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
