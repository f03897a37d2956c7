package dev.communique.core.export;

import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import dev.communique.model.Party;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A party without its place in a text, as tables hold it. Immutable. */
public final class NamedParty {
  private final String name;
  private final Optional<LeaderId> leader;
  private final Optional<String> office;
  private final Optional<CountryCode> country;

  private NamedParty(
      String name,
      Optional<LeaderId> leader,
      Optional<String> office,
      Optional<CountryCode> country) {
    this.name = name;
    this.leader = leader;
    this.office = office;
    this.country = country;
  }

  static NamedParty of(String name, String leader, String office, String country) {
    return new NamedParty(
        name,
        present(leader).map(LeaderId::of),
        present(office),
        present(country).map(CountryCode::of));
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /**
   * {@return a party of a message}
   *
   * @param party the party
   */
  public static NamedParty from(Party party) {
    return new NamedParty(party.name(), party.leader(), party.office(), party.country());
  }

  /** {@return the name or role as the article writes it} */
  public String name() {
    return name;
  }

  /** {@return the leader, when resolved} */
  public Optional<LeaderId> leader() {
    return leader;
  }

  /** {@return the office, when known} */
  public Optional<String> office() {
    return office;
  }

  /** {@return the state, when known} */
  public Optional<CountryCode> country() {
    return country;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NamedParty that
        && name.equals(that.name)
        && leader.equals(that.leader)
        && office.equals(that.office)
        && country.equals(that.country);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, leader, office, country);
  }

  /** {@return name and country} */
  @Override
  public String toString() {
    return name + country.map(code -> " (" + code + ")").orElse("");
  }
}
