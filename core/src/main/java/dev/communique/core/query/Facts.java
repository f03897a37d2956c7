package dev.communique.core.query;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.Span;
import java.util.stream.Stream;

/**
 * What can be counted and shown of one kind of answer.
 *
 * @param <T> the kind
 */
interface Facts<T> {
  /** The values of a fact, none or several; throws for a fact that the kind has not. */
  Stream<String> values(Facet facet, T answer);

  /** The article that an answer stands in. */
  Article article(T answer);

  /** Where in its article an answer's words stand, in text order. */
  ImmutableList<Span> places(T answer);

  static IllegalArgumentException refuse(Kind kind, Facet facet) {
    return new IllegalArgumentException(kind.noun() + " cannot be counted by " + facet.spelling());
  }
}
