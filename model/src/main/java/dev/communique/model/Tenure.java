package dev.communique.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A leader in an office from one day to another. */
@Value.Immutable
public abstract class Tenure implements Serializable {

  Tenure() {}

  /** {@return who} */
  public abstract LeaderId leader();

  /** {@return the office as written in English, {@code President}} */
  public abstract String office();

  /** {@return the state; empty for international bodies} */
  public abstract Optional<CountryCode> country();

  /** {@return the first day} */
  public abstract PartialDate start();

  /** {@return the last day; empty while in office} */
  public abstract Optional<PartialDate> end();

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
    Invariants.notBlank("office", office());
    if (end().isPresent()) {
      PartialDate last = end().get();
      checkArgument(
          !last.isBefore(start()), "end must not lie before start: %s < %s", last, start());
    }
  }

  /** {@return who, office, country and days} */
  @Override
  public final String toString() {
    return leader()
        + " "
        + Summaries.named(office(), country())
        + " "
        + start()
        + ".."
        + end().map(PartialDate::toString).orElse("");
  }

  /** Builds a {@link Tenure}; not thread-safe. */
  public static final class Builder extends ImmutableTenure.Builder {
    Builder() {}
  }
}
