package dev.communique.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Place, agencies and day before an article's first sentence. */
@Value.Immutable
public interface Dateline extends Serializable {

  /** {@return the place as written} */
  Optional<String> place();

  /** {@return the day, when the dateline gives one} */
  Optional<PartialDate> day();

  /** {@return the agencies in order, in capitals as written} */
  ImmutableList<String> agencies();

  /** {@return where} */
  Span span();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Dateline}; not thread-safe. */
  final class Builder extends ImmutableDateline.Builder {
    Builder() {}
  }
}
