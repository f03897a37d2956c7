package dev.communique.core.query;

import java.util.stream.Stream;

/**
 * A question to a source of articles. Immutable: every step gives a new query. Nothing is looked up
 * before {@link #list}, {@link #stream}, {@link #count} or {@link #toString} is called.
 *
 * @param <T> what the answers are
 */
public abstract sealed class Query<T>
    permits ArticleQuery, LeaderQuery, MessageQuery, QuotationQuery {
  private final ArticleSource source;
  private final Condition condition;

  Query(ArticleSource source, Condition condition) {
    this.source = source;
    this.condition = condition;
  }

  /** {@return what is asked for, independent of the source} */
  public final Condition condition() {
    return condition;
  }

  /** {@return the answers, in the order that the kind of query documents} */
  public abstract Stream<T> stream();

  /** {@return the answers as a list that prints as a table} */
  public abstract Listing<T> list();

  /** {@return the number of answers} */
  public long count() {
    return stream().count();
  }

  final ArticleSource source() {
    return source;
  }

  final Condition and(Condition other) {
    return condition.and(other);
  }

  /** {@return the answers as a table; looks them up} */
  @Override
  public final String toString() {
    return list().toString();
  }
}
