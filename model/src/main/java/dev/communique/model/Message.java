package dev.communique.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A communication from one leader to another, as one article tells it. */
@Value.Immutable
public abstract class Message implements Serializable {

  Message() {}

  /** {@return who wrote; several when joint; empty when the text does not say} */
  public abstract ImmutableList<Party> senders();

  /** {@return to whom; empty when the text does not say} */
  public abstract ImmutableList<Party> addressees();

  /** {@return what it is for} */
  public abstract Purpose purpose();

  /** {@return the form in which it went} */
  public abstract Medium medium();

  /** {@return whether it answers another message, known or not} */
  public abstract boolean isReply();

  /** {@return the 0-based index, in the article's messages, of the one it answers} */
  public abstract OptionalInt inReplyTo();

  /** {@return the event it is about} */
  public abstract Optional<Occasion> occasion();

  /** {@return when it was sent} */
  public abstract Optional<PartialDate> sent();

  /** {@return when it was received} */
  public abstract Optional<PartialDate> received();

  /** {@return when it was reported} */
  public abstract Optional<PartialDate> reported();

  /** {@return who made it known, as the text credits them} */
  public abstract ImmutableList<String> reportedBy();

  /** {@return how much of it the article gives} */
  public abstract Coverage coverage();

  /** {@return whether it is background, not what the article is about} */
  public abstract boolean isPassing();

  /** {@return whether it was sent} */
  public abstract Status status();

  /** {@return the message's own words: 0-based indexes into the article's quotations, ascending} */
  public abstract ImmutableList<Integer> content();

  /** {@return what it was read from, in text order} */
  public abstract ImmutableList<Evidence> evidence();

  /**
   * {@return for its fields the words they were read from, by field and then in text order} A field
   * that no words of its own tell has none: no reply, done, a message of no told form or purpose,
   * or reported by the agency of the dateline on the article's day.
   */
  public abstract ImmutableList<Provenance> provenance();

  /**
   * {@return the words that one field was read from, in text order}
   *
   * @param field which
   */
  public final ImmutableList<Provenance> provenance(MessageField field) {
    return provenance().stream()
        .filter(words -> words.field() == field)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return a new, empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return the best date known for it: when it was sent, else received, else reported; empty when
   * none is known}
   */
  public final Optional<PartialDate> date() {
    return sent().or(this::received).or(this::reported);
  }

  @Value.Check
  void check() {
    MessageCheck.check(this);
  }

  /** {@return date, parties, purpose, occasion, medium and coverage} */
  @Override
  public final String toString() {
    return Summaries.of(this);
  }

  /** Builds a {@link Message}; not thread-safe. */
  public static final class Builder extends ImmutableMessage.Builder {
    Builder() {}
  }
}
