package dev.communique.core.query;

import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import dev.communique.model.Party;
import dev.communique.model.Speaker;
import java.util.Optional;

/**
 * Who is meant by a name. A resolved leader is told by the id; who is not in the registry, and an
 * office or a state, by the words of the article.
 */
final class NameMatch {
  private final NameBook names;
  private final ImmutableSet<LeaderId> leaders;
  private final ImmutableSet<CountryCode> countries;
  private final String words;

  private NameMatch(String name, NameBook names) {
    this.names = names;
    this.leaders = names.leaders(name);
    this.countries = names.countries(name);
    this.words = Folded.of(name);
  }

  static NameMatch of(String name, NameBook names) {
    return new NameMatch(name, names);
  }

  boolean isMet(Party party) {
    return isMet(party.leader(), party.country(), party.name());
  }

  boolean isMet(Speaker speaker) {
    return isMet(speaker.leader(), Optional.empty(), speaker.name());
  }

  boolean isMet(LeaderId leader) {
    return leaders.contains(leader)
        || (!countries.isEmpty() && names.country(leader).filter(countries::contains).isPresent());
  }

  private boolean isMet(
      Optional<LeaderId> leader, Optional<CountryCode> country, String writtenName) {
    if (country.filter(countries::contains).isPresent()) {
      return true;
    }
    boolean resolved = leader.isPresent() && !(leaders.isEmpty() && countries.isEmpty());
    return resolved ? isMet(leader.get()) : Folded.contains(writtenName, words);
  }
}
