package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A date that contradicts the one chosen. */
@Value.Immutable
public abstract class DateConflict implements Serializable {

  DateConflict() {}

  /** {@return the other date} */
  public abstract PartialDate value();

  /** {@return where it comes from} */
  public abstract DateOrigin origin();

  /** {@return the words that say it} */
  public abstract Optional<Span> span();

  /** {@return a new, empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** {@return the date and where it comes from} */
  @Override
  public final String toString() {
    return value() + " (" + origin().spelling() + ")";
  }

  /** Builds a {@link DateConflict}; not thread-safe. */
  public static final class Builder extends ImmutableDateConflict.Builder {
    Builder() {}
  }
}
