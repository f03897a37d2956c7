package dev.communique.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Who says something. */
@Value.Immutable
public abstract class Speaker implements Serializable {

  Speaker() {}

  /** {@return the fullest name the article gives} */
  public abstract String name();

  /** {@return the leader, when the speaker is one} */
  public abstract Optional<LeaderId> leader();

  /** {@return the mention beside the cue} */
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
    Invariants.notBlank("name", name());
    Invariants.notEmpty("span", span());
  }

  /** {@return the name and where it stands} */
  @Override
  public final String toString() {
    return Summaries.oneLine(name()) + " " + span();
  }

  /** Builds a {@link Speaker}; not thread-safe. */
  public static final class Builder extends ImmutableSpeaker.Builder {
    Builder() {}
  }
}
