package dev.communique.model;

import java.io.Serializable;
import org.immutables.value.Value;

/** A date found in the text. */
@Value.Immutable
public abstract class DateExpression implements Serializable {

  DateExpression() {}

  /** {@return where} */
  public abstract Span span();

  /** {@return the days it can mean} */
  public abstract PartialDate value();

  /** {@return the name of the rule that read it} */
  public abstract String rule();

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
    Invariants.notEmpty("span", span());
    Invariants.notBlank("rule", rule());
  }

  /** {@return the date, where and by which rule} */
  @Override
  public final String toString() {
    return value() + " " + span() + " " + rule();
  }

  /** Builds a {@link DateExpression}; not thread-safe. */
  public static final class Builder extends ImmutableDateExpression.Builder {
    Builder() {}
  }
}
