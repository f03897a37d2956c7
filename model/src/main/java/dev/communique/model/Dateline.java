package dev.communique.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Place, agencies and day before an article's first sentence. */
@Value.Immutable
public abstract class Dateline implements Serializable {

  Dateline() {}

  /** {@return the place as written} */
  public abstract Optional<String> place();

  /** {@return the day, when the dateline gives one} */
  public abstract Optional<PartialDate> day();

  /** {@return the agencies in order, in capitals as written} */
  public abstract ImmutableList<String> agencies();

  /** {@return where} */
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
    Invariants.notBlank("place", place());
    Invariants.notBlank("agency", agencies());
    Invariants.notEmpty("span", span());
  }

  /** {@return place, agencies and day} */
  @Override
  public final String toString() {
    return Summaries.of(this);
  }

  /** Builds a {@link Dateline}; not thread-safe. */
  public static final class Builder extends ImmutableDateline.Builder {
    Builder() {}
  }
}
