package dev.communique.core.events;

import com.google.errorprone.annotations.Immutable;
import dev.communique.model.Article;
import java.util.Optional;
import java.util.OptionalDouble;

/** What parts one search for copies from the other. Implementations have no state. */
@Immutable
interface CopyRule {
  /** What a text is sought by; empty when it is too short. */
  Optional<SoughtText> text(Article article);

  /** How many texts of a bucket, the first in order, all others meet. */
  int firstMet();

  /** How many of the texts just before it another meets. */
  int lastMet();

  /** Whether two texts can be copies as far as their marks tell. */
  boolean isLikely(SoughtText text, SoughtText earlier);

  /** How much of a text the other has; empty when it is no copy of it. */
  OptionalDouble share(ArticleWords text, ArticleWords earlier);

  /** In what way an article is a copy of another whose text is the same, or is not. */
  CopyKind kind(Article copy, Article original, boolean isSameText);
}
