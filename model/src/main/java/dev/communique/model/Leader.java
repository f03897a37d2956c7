package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A person who holds or held a top office. */
@Value.Immutable
public interface Leader extends Serializable {

  /** {@return the identity, stable over registry versions} */
  LeaderId id();

  /** {@return the name in its usual English spelling and order} */
  String name();

  /** {@return the state whose office makes the person a leader; empty for international bodies} */
  Optional<CountryCode> country();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Leader}; not thread-safe. */
  final class Builder extends ImmutableLeader.Builder {
    Builder() {}
  }
}
