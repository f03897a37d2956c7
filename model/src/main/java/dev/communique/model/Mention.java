package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A stretch of text that names a leader. */
@Value.Immutable
public interface Mention extends Serializable {

  /** {@return where} */
  Span span();

  /** {@return whom it names; empty when it cannot be told} */
  Optional<LeaderId> leader();

  /** {@return how it names the leader} */
  MentionForm form();

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

  /** Builds a {@link Mention}; not thread-safe. */
  final class Builder extends ImmutableMention.Builder {
    Builder() {}
  }
}
