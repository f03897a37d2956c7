package dev.communique.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Words that somebody said, or that stand in quotation marks. */
@Value.Immutable
public interface Quotation extends Serializable {

  /** {@return how the words are given} */
  QuotationForm form();

  /** {@return the reported words in order, cut where quotation marks open and close} */
  ImmutableList<ContentPiece> content();

  /** {@return who says them; empty when unknown or nobody's} */
  Optional<Speaker> speaker();

  /** {@return the words that report the speech} */
  Optional<Cue> cue();

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

  /** Builds a {@link Quotation}; not thread-safe. */
  final class Builder extends ImmutableQuotation.Builder {
    Builder() {}
  }
}
