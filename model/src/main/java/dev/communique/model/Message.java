package dev.communique.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A communication from one leader to another, as one article tells it. */
@Value.Immutable
public interface Message extends Serializable {

  /** {@return who wrote; several when joint} */
  ImmutableList<Party> senders();

  /** {@return to whom} */
  ImmutableList<Party> addressees();

  /** {@return what it is for} */
  Purpose purpose();

  /** {@return the form in which it went} */
  Medium medium();

  /** {@return whether it answers another message} */
  boolean isReply();

  /** {@return the 0-based index, in the article's messages, of the one it answers} */
  OptionalInt inReplyTo();

  /** {@return the event it is about} */
  Optional<Occasion> occasion();

  /** {@return when it was sent} */
  Optional<PartialDate> sent();

  /** {@return when it was received} */
  Optional<PartialDate> received();

  /** {@return when it was reported} */
  Optional<PartialDate> reported();

  /** {@return who made it known, as the text credits them} */
  ImmutableList<String> reportedBy();

  /** {@return how much of it the article gives} */
  Coverage coverage();

  /** {@return whether it is background, not what the article is about} */
  boolean isPassing();

  /** {@return whether it was sent} */
  Status status();

  /** {@return 0-based indexes into the article's quotations: the message's own words} */
  ImmutableList<Integer> content();

  /** {@return what it was read from, in text order} */
  ImmutableList<Evidence> evidence();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Message}; not thread-safe. */
  final class Builder extends ImmutableMessage.Builder {
    Builder() {}
  }
}
