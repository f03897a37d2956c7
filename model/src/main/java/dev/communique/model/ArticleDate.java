package dev.communique.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;

/** An article's date, where it comes from, and what contradicts it. */
@Value.Immutable
public abstract class ArticleDate implements Serializable {

  ArticleDate() {}

  /** {@return the days it can be} */
  public abstract PartialDate value();

  /** {@return where it comes from} */
  public abstract DateOrigin origin();

  /** {@return the words that support it; empty when nothing in the text does} */
  public abstract ImmutableList<Span> evidence();

  /** {@return what contradicts it} */
  public abstract ImmutableList<DateConflict> conflicts();

  /** {@return a new, empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** {@return the date and where it comes from} */
  @Override
  public final String toString() {
    return value() + " (" + origin().spelling() + ")";
  }

  /** Builds an {@link ArticleDate}; not thread-safe. */
  public static final class Builder extends ImmutableArticleDate.Builder {
    Builder() {}
  }
}
