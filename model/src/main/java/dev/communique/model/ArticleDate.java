package dev.communique.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;

/** An article's date, where it comes from, and what contradicts it. */
@Value.Immutable
public interface ArticleDate extends Serializable {

  /** {@return the days it can be} */
  PartialDate value();

  /** {@return where it comes from} */
  DateOrigin origin();

  /** {@return the words that support it} */
  ImmutableList<Span> evidence();

  /** {@return what contradicts it} */
  ImmutableList<DateConflict> conflicts();

  /** {@return a new, empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link ArticleDate}; not thread-safe. */
  final class Builder extends ImmutableArticleDate.Builder {
    Builder() {}
  }
}
