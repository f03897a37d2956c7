package dev.communique.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The event a message is about. */
@Value.Immutable
public abstract class Occasion implements Serializable {

  Occasion() {}

  /** {@return what kind of event} */
  public abstract OccasionType type();

  /** {@return which in a row, 76 for a 76th anniversary} */
  public abstract OptionalInt ordinal();

  /** {@return whose event it is} */
  public abstract Optional<CountryCode> of();

  /** {@return its day} */
  public abstract Optional<PartialDate> day();

  /** {@return the words that name it} */
  public abstract String text();

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
    Invariants.notBlank("text", text());
    checkArgument(ordinal().orElse(1) >= 1, "ordinal must be at least 1: %s", ordinal());
  }

  /** {@return type, ordinal and whose: {@code founding-anniversary 76th PRK}} */
  @Override
  public final String toString() {
    return Summaries.of(this);
  }

  /** Builds an {@link Occasion}; not thread-safe. */
  public static final class Builder extends ImmutableOccasion.Builder {
    Builder() {}
  }
}
