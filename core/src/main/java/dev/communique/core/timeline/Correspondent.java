package dev.communique.core.timeline;

import com.google.common.collect.ComparisonChain;
import dev.communique.core.query.Folded;
import dev.communique.core.query.NameBook;
import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import dev.communique.model.Party;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who writes and is written to in a {@link Network}: a leader, whatever the articles call him; an
 * office; a state; or somebody that only the text names. Equal when kind and id are. Immutable.
 */
public final class Correspondent implements Comparable<Correspondent> {
  /** What a correspondent is. */
  public enum Kind {
    /** A leader whom the registry knows. */
    LEADER,
    /** An office, whoever holds it. */
    OFFICE,
    /** A state or its people. */
    STATE,
    /** Somebody else, under the name that the text gives. */
    OTHER
  }

  private final Kind kind;
  private final String id;
  private final String name;
  private final Optional<CountryCode> country;

  private Correspondent(Kind kind, String id, String name, Optional<CountryCode> country) {
    this.kind = kind;
    this.id = id;
    this.name = name;
    this.country = country;
  }

  /** Whom a party stands for; offices and states are the same however an article calls them. */
  static Correspondent of(Party party, NameBook names) {
    Optional<CountryCode> country = party.country();
    if (party.leader().isPresent()) {
      LeaderId id = party.leader().get();
      return new Correspondent(
          Kind.LEADER, id.value(), names.name(party), names.country(id).or(() -> country));
    }
    String name = words(party.name());
    if (country.isEmpty()) {
      return new Correspondent(Kind.OTHER, name, party.name(), country);
    }
    String state = country.get().value();
    if (party.office().isPresent() && isRole(party)) {
      String office = words(party.office().get());
      return new Correspondent(Kind.OFFICE, state + " " + office, party.office().get(), country);
    }
    return isState(party, country.get(), names)
        ? ofState(country.get(), names)
        : new Correspondent(Kind.OTHER, state + " " + name, party.name(), country);
  }

  /** "the president of Oulengo": the name holds the office. */
  private static boolean isRole(Party party) {
    String office = words(party.office().orElse(""));
    return !office.isEmpty() && words(party.name()).contains(office);
  }

  /** Who has no office and is written small, or by the state's name: a state or its people. */
  private static boolean isState(Party party, CountryCode country, NameBook names) {
    return party.office().isEmpty()
        && (Character.isLowerCase(party.name().charAt(0))
            || names.countries(party.name()).contains(country));
  }

  /** The state itself. */
  static Correspondent ofState(CountryCode country, NameBook names) {
    return new Correspondent(
        Kind.STATE, country.value(), names.countryName(country), Optional.of(country));
  }

  /** The state it is of, or it itself when that is not known. */
  Correspondent state(NameBook names) {
    return country.map(code -> ofState(code, names)).orElse(this);
  }

  private static String words(String text) {
    return Folded.of(text).trim();
  }

  /** Whether a name stands for it: its id, its name, or any the names know a leader by. */
  boolean isNamed(String text, NameBook names) {
    return id.equals(text)
        || words(name).equals(words(text))
        || kind == Kind.STATE && country.filter(names.countries(text)::contains).isPresent()
        || kind == Kind.LEADER && names.leaders(text).contains(LeaderId.of(id));
  }

  /** {@return what it is} */
  public Kind kind() {
    return kind;
  }

  /** {@return the identity among those of its kind: a leader's id, a state's code} */
  public String id() {
    return id;
  }

  /** {@return the name: a leader's and a state's usual one, else as an article writes it} */
  public String name() {
    return name;
  }

  /** {@return the state, when known} */
  public Optional<CountryCode> country() {
    return country;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Correspondent that && kind == that.kind && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, id);
  }

  /** Orders by kind, then by id. */
  @Override
  public int compareTo(Correspondent other) {
    return ComparisonChain.start().compare(kind, other.kind).compare(id, other.id).result();
  }

  /** {@return name and country} */
  @Override
  public String toString() {
    return name + country.map(code -> " (" + code + ")").orElse("");
  }
}
