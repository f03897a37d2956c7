package dev.communique.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Words that somebody said, or that stand in quotation marks. */
@Value.Immutable
public abstract class Quotation implements Serializable {

  Quotation() {}

  /** {@return how the words are given} */
  public abstract QuotationForm form();

  /** {@return the reported words in order, cut where quotation marks open and close} */
  public abstract ImmutableList<ContentPiece> content();

  /** {@return who says them; empty when unknown or nobody's} */
  public abstract Optional<Speaker> speaker();

  /** {@return the words that report the speech} */
  public abstract Optional<Cue> cue();

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

  /** {@return the stretch from its first piece to its last} */
  public final Span span() {
    Span first = content().get(0).span();
    return first.union(content().get(content().size() - 1).span());
  }

  /**
   * {@return the reported words, quoted pieces in “ ” marks, what stands between two pieces as an
   * ellipsis}
   *
   * @param text the text of the quotation's article
   * @throws IndexOutOfBoundsException if a piece reaches past the text
   */
  public final String in(CharSequence text) {
    return QuotationText.of(this, text);
  }

  @Value.Check
  void check() {
    QuotationCheck.check(this);
  }

  /** {@return form, speaker and place} */
  @Override
  public final String toString() {
    return Summaries.of(this);
  }

  /** Builds a {@link Quotation}; not thread-safe. */
  public static final class Builder extends ImmutableQuotation.Builder {
    Builder() {}
  }
}
