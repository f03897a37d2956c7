package dev.communique.model;

import java.io.Serializable;
import org.immutables.value.Value;

/** A date found in the text. */
@Value.Immutable
public interface DateExpression extends Serializable {

  /** {@return where} */
  Span span();

  /** {@return the days it can mean} */
  PartialDate value();

  /** {@return the name of the rule that read it} */
  String rule();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link DateExpression}; not thread-safe. */
  final class Builder extends ImmutableDateExpression.Builder {
    Builder() {}
  }
}
