package dev.communique.core.query;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A question to a source of articles. Immutable: every step gives a new query. Nothing is looked up
 * before {@link #list}, {@link #stream}, {@link #count} or {@link #toString} is called.
 *
 * @param <T> what the answers are
 */
public abstract sealed class Query<T>
    permits ArticleQuery, LeaderQuery, MessageQuery, QuotationQuery {
  private static final int LOOKED_AT = 10_000;

  private final ArticleSource source;
  private final Condition condition;
  private final Comparator<? super T> order;
  private final Columns<T> columns;

  Query(
      ArticleSource source, Condition condition, Comparator<? super T> order, Columns<T> columns) {
    this.source = source;
    this.condition = condition;
    this.order = order;
    this.columns = columns;
  }

  /** What of a source meets the condition, in any order. */
  abstract Stream<T> matches(ArticleSource source);

  /** {@return what is asked for, independent of the source} */
  public final Condition condition() {
    return condition;
  }

  /** {@return the answers, in the order that the kind of query documents} */
  public final Stream<T> stream() {
    return matches(source).sorted(order);
  }

  /** {@return the answers as a list that prints as a table} */
  public final Listing<T> list() {
    return Listing.of(stream(), columns);
  }

  /** {@return the number of answers} */
  public final long count() {
    return matches(source).count();
  }

  final ArticleSource source() {
    return source;
  }

  final Condition and(Condition other) {
    return condition.and(other);
  }

  /**
   * {@return the question, the number of its answers and a table of the first of them} Looks them
   * up, but in no more than the first {@value #LOOKED_AT} articles of the source, and says so where
   * there are others: a shell or a debugger that prints a query waits for no large source.
   */
  @Override
  public final String toString() {
    FirstArticles first = new FirstArticles(source, LOOKED_AT);
    Listing<T> found = Listing.of(matches(first).sorted(order), columns);
    String question = condition.equals(Condition.everything()) ? "" : " " + condition;
    return found.toString(question + first.note());
  }
}
