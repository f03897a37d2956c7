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
  private final Optional<String> state;

  private NamedParty(
      String name,
      Optional<LeaderId> leader,
      Optional<String> office,
      Optional<CountryCode> country,
      Optional<String> state) {
    this.name = name;
    this.leader = leader;
    this.office = office;
    this.country = country;
    this.state = state;
  }

  static NamedParty of(String name, String leader, String office, String country, String state) {
    return new NamedParty(
        name,
        present(leader).map(LeaderId::of),
        present(office),
        present(country).map(CountryCode::of),
        present(state));
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
    return new NamedParty(
        party.name(), party.leader(), party.office(), party.country(), party.state());
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

  /** {@return the state's name as written, when it has no code} */
  public Optional<String> state() {
    return state;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NamedParty that
        && name.equals(that.name)
        && leader.equals(that.leader)
        && office.equals(that.office)
        && country.equals(that.country)
        && state.equals(that.state);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, leader, office, country, state);
  }

  /** {@return name and country, else the state as written} */
  @Override
  public String toString() {
    return name
        + country
            .map(CountryCode::value)
            .or(() -> state)
            .map(place -> " (" + place + ")")
            .orElse("");
  }
}
