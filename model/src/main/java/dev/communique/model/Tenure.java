package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A leader in an office from one day to another. */
@Value.Immutable
public interface Tenure extends Serializable {

  /** {@return who} */
  LeaderId leader();

  /** {@return the office as written in English, {@code President}} */
  String office();

  /** {@return the state; empty for international bodies} */
  Optional<CountryCode> country();

  /** {@return the first day} */
  PartialDate start();

  /** {@return the last day; empty while in office} */
  Optional<PartialDate> end();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Tenure}; not thread-safe. */
  final class Builder extends ImmutableTenure.Builder {
    Builder() {}
  }
}
