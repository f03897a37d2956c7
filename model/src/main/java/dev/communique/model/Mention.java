package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A stretch of text that names a leader. */
@Value.Immutable
public abstract class Mention implements Serializable {

  Mention() {}

  /** {@return where} */
  public abstract Span span();

  /** {@return whom it names; empty when it cannot be told} */
  public abstract Optional<LeaderId> leader();

  /** {@return how it names the leader} */
  public abstract MentionForm form();

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

  /** {@return whom, how and where} */
  @Override
  public final String toString() {
    return leader().map(LeaderId::value).orElse("?") + " " + form().spelling() + " " + span();
  }

  /** Builds a {@link Mention}; not thread-safe. */
  public static final class Builder extends ImmutableMention.Builder {
    Builder() {}
  }
}
