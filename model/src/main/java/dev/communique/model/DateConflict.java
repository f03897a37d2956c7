package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A date that contradicts the one chosen. */
@Value.Immutable
public interface DateConflict extends Serializable {

  /** {@return the other date} */
  PartialDate value();

  /** {@return where it comes from} */
  DateOrigin origin();

  /** {@return the words that say it} */
  Optional<Span> span();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link DateConflict}; not thread-safe. */
  final class Builder extends ImmutableDateConflict.Builder {
    Builder() {}
  }
}
