package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What an article says about the rarity of a message. */
@Value.Immutable
public abstract class NoveltyClaim implements Serializable {

  NoveltyClaim() {}

  /** {@return the claim's words} */
  public abstract String text();

  /** {@return since when there was none, or when the last one was} */
  public abstract Optional<PartialDate> since();

  /** {@return where} */
  public abstract Span span();

  /** {@return the 0-based index, in the article's messages, of the one it is about} */
  public abstract OptionalInt message();

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
    Invariants.notBlank("text", text());
    Invariants.notEmpty("span", span());
    Invariants.notNegative("message", message());
    Invariants.notBlank("rule", rule());
  }

  /** {@return the claim's words and since when} */
  @Override
  public final String toString() {
    return Summaries.quoted(text()) + since().map(date -> " since " + date).orElse("");
  }

  /** Builds a {@link NoveltyClaim}; not thread-safe. */
  public static final class Builder extends ImmutableNoveltyClaim.Builder {
    Builder() {}
  }
}
