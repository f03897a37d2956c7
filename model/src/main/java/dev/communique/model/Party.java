package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Who stands at one end of a message. */
@Value.Immutable
public interface Party extends Serializable {

  /** {@return the name or role as the article writes it, the fullest it gives} */
  String name();

  /** {@return the leader, when resolved} */
  Optional<LeaderId> leader();

  /** {@return the office, when the text or the registry gives it} */
  Optional<String> office();

  /** {@return the state, when known} */
  Optional<CountryCode> country();

  /** {@return where the party is named} */
  Span span();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Party}; not thread-safe. */
  final class Builder extends ImmutableParty.Builder {
    Builder() {}
  }
}
