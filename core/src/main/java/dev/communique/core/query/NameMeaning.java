package dev.communique.core.query;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Speaker;
import dev.communique.model.Tenure;
import java.util.Optional;

/**
 * Who is meant by a name in a query. A resolved leader is told by the id, or by the office held on
 * the day; who is not in the registry, and an office or a state, by the words of the article.
 * Immutable.
 */
public final class NameMeaning {
  private final ImmutableSet<LeaderId> leaders;
  private final ImmutableSet<CountryCode> countries;
  private final ImmutableList<Tenure> tenures;
  private final ImmutableList<String> words;

  NameMeaning(
      Iterable<LeaderId> leaders,
      Iterable<CountryCode> countries,
      Iterable<Tenure> tenures,
      Iterable<String> words) {
    this.leaders = ImmutableSet.copyOf(leaders);
    this.countries = ImmutableSet.copyOf(countries);
    this.tenures = ImmutableList.copyOf(tenures);
    this.words = ImmutableList.copyOf(words);
  }

  /** Any of several names, for a group. */
  static NameMeaning union(Iterable<NameMeaning> members) {
    ImmutableSet.Builder<LeaderId> leaders = ImmutableSet.builder();
    ImmutableSet.Builder<CountryCode> countries = ImmutableSet.builder();
    ImmutableSet.Builder<Tenure> tenures = ImmutableSet.builder();
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (NameMeaning member : members) {
      leaders.addAll(member.leaders);
      countries.addAll(member.countries);
      tenures.addAll(member.tenures);
      words.addAll(member.words);
    }
    return new NameMeaning(leaders.build(), countries.build(), tenures.build(), words.build());
  }

  /** {@return the leaders it names, and those of the states it names} */
  public ImmutableSet<LeaderId> leaders() {
    return leaders;
  }

  /** {@return the states it names} */
  public ImmutableSet<CountryCode> countries() {
    return countries;
  }

  /** {@return the tenures of the office it names} */
  public ImmutableList<Tenure> tenures() {
    return tenures;
  }

  /** {@return its words, as {@link Folded} has them; of a group, those of each member} */
  public ImmutableList<String> words() {
    return words;
  }

  /** {@return whether the registry or the articles know a leader, state or office by it} */
  public boolean isKnown() {
    return !(leaders.isEmpty() && countries.isEmpty() && tenures.isEmpty());
  }

  /** Whether a party is meant, of a message of a day. */
  boolean isMet(Party party, Optional<PartialDate> date) {
    return isMet(party.leader(), party.country(), party.name(), date)
        || party.state().filter(this::isWritten).isPresent();
  }

  /** Whether a speaker is meant, in an article of a day. */
  boolean isMet(Speaker speaker, Optional<PartialDate> date) {
    return isMet(speaker.leader(), Optional.empty(), speaker.name(), date);
  }

  /** Whether a resolved leader is meant, named on a day. */
  boolean isMet(LeaderId leader, Optional<PartialDate> date) {
    return leaders.contains(leader) || date.isPresent() && isInOffice(leader, date.get());
  }

  /** Whether a leader is meant on some day. */
  boolean names(LeaderId leader) {
    return leaders.contains(leader)
        || tenures.stream().anyMatch(tenure -> tenure.leader().equals(leader));
  }

  private boolean isMet(
      Optional<LeaderId> leader,
      Optional<CountryCode> country,
      String writtenName,
      Optional<PartialDate> date) {
    if (country.isPresent() && countries.contains(country.get())) {
      return true;
    }
    return leader.isPresent() && isKnown() ? isMet(leader.get(), date) : isWritten(writtenName);
  }

  private boolean isWritten(String name) {
    return words.stream().anyMatch(Folded.of(name)::contains);
  }

  private boolean isInOffice(LeaderId leader, PartialDate date) {
    return tenures.stream()
        .filter(tenure -> tenure.leader().equals(leader))
        .anyMatch(tenure -> date.overlaps(days(tenure)));
  }

  /**
   * {@return the days on which somebody can have been in office}
   *
   * @param tenure the tenure; one that has not ended lasts to the end of 9999
   */
  public static PartialDate days(Tenure tenure) {
    return tenure.end().orElseGet(() -> PartialDate.ofYear(9999)).union(tenure.start());
  }

  /** {@return how many leaders, states and tenures it can be, or its words} */
  @Override
  public String toString() {
    return isKnown()
        ? Strings.lenientFormat(
            "leaders %s, states %s, tenures %s", leaders, countries, tenures.size())
        : "unknown:" + String.join(",", words);
  }
}
