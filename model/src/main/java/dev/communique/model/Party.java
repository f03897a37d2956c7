package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Who stands at one end of a message. */
@Value.Immutable
public abstract class Party implements Serializable {

  Party() {}

  /** {@return the name or role as the article writes it, the fullest it gives} */
  public abstract String name();

  /** {@return the leader, when resolved} */
  public abstract Optional<LeaderId> leader();

  /** {@return the office, when the text or the registry gives it} */
  public abstract Optional<String> office();

  /** {@return the state, when known} */
  public abstract Optional<CountryCode> country();

  /** {@return the state's name as the article gives it, when no list knows a code for it} */
  public abstract Optional<String> state();

  /** {@return where the party is named} */
  public abstract Span span();

  /** {@return a new, empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Invariants.notBlank("name", name());
    Invariants.notBlank("office", office());
    Invariants.notBlank("state", state());
    Invariants.notEmpty("span", span());
  }

  /** {@return name and country, else the state as written} */
  @Override
  public final String toString() {
    return Summaries.of(this);
  }

  /** Builds a {@link Party}; not thread-safe. */
  public static final class Builder extends ImmutableParty.Builder {
    Builder() {}
  }
}
