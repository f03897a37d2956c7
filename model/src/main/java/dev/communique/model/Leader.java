package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A person who holds or held a top office. */
@Value.Immutable
public abstract class Leader implements Serializable {

  Leader() {}

  /** {@return the identity, stable over registry versions} */
  public abstract LeaderId id();

  /** {@return the name in its usual English spelling and order} */
  public abstract String name();

  /** {@return the state whose office makes the person a leader; empty for international bodies} */
  public abstract Optional<CountryCode> country();

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
  }

  /** {@return name and country} */
  @Override
  public final String toString() {
    return Summaries.named(name(), country());
  }

  /** Builds a {@link Leader}; not thread-safe. */
  public static final class Builder extends ImmutableLeader.Builder {
    Builder() {}
  }
}
