package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Who says something. */
@Value.Immutable
public interface Speaker extends Serializable {

  /** {@return the fullest name the article gives} */
  String name();

  /** {@return the leader, when the speaker is one} */
  Optional<LeaderId> leader();

  /** {@return the mention beside the cue} */
  Span span();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Speaker}; not thread-safe. */
  final class Builder extends ImmutableSpeaker.Builder {
    Builder() {}
  }
}
