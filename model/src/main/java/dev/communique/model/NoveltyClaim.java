package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What an article says about the rarity of a message. */
@Value.Immutable
public interface NoveltyClaim extends Serializable {

  /** {@return the claim's words} */
  String text();

  /** {@return since when there was none, or when the last one was} */
  Optional<PartialDate> since();

  /** {@return where} */
  Span span();

  /** {@return the 0-based index, in the article's messages, of the one it is about} */
  OptionalInt message();

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

  /** Builds a {@link NoveltyClaim}; not thread-safe. */
  final class Builder extends ImmutableNoveltyClaim.Builder {
    Builder() {}
  }
}
