package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The event a message is about. */
@Value.Immutable
public interface Occasion extends Serializable {

  /** {@return what kind of event} */
  OccasionType type();

  /** {@return which in a row, 76 for a 76th anniversary} */
  OptionalInt ordinal();

  /** {@return whose event it is} */
  Optional<CountryCode> of();

  /** {@return its day} */
  Optional<PartialDate> day();

  /** {@return the words that name it} */
  String text();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Occasion}; not thread-safe. */
  final class Builder extends ImmutableOccasion.Builder {
    Builder() {}
  }
}
