package dev.communique.core.query;

import com.google.common.collect.ImmutableListMultimap;
import dev.communique.model.PartialDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question to a source of articles. Immutable: every step gives a new query. Nothing is looked up
 * before an answer is asked for with {@link #list}, {@link #stream}, {@link #count}, {@link
 * #answer}, {@link #countBy}, {@link #groupBy}, {@link #concordance} or {@link #toString}.
 *
 * <p>{@link #question} is what is asked, as a value with a text form; the steps and the text form
 * spell the same.
 *
 * @param <T> what the answers are
 * @param <Q> the kind of query
 */
public abstract sealed class Query<T, Q extends Query<T, Q>>
    permits ArticleQuery, LeaderQuery, MessageQuery, QuotationQuery {
  private static final int LOOKED_AT = 10_000;

  private final ArticleSource source;
  private final Question question;
  private final Columns<T> columns;

  Query(ArticleSource source, Question question, Columns<T> columns) {
    this.source = source;
    this.question = question;
    this.columns = columns;
  }

  /** The same kind of query to the same source. */
  abstract Q with(Question other);

  /** What of a source meets the condition, in any order, by a look at every article. */
  abstract Stream<T> scan(ArticleSource source);

  /** The order of answers that a scan finds; total, so that it does not depend on the source. */
  abstract Comparator<T> order(Sorting sorting);

  /** The answer that an index found. */
  abstract T of(Finder.Hit hit);

  /** What is known of answers by article. */
  abstract Facts<T> facts();

  /** {@return what is asked, independent of the source} */
  public final Question question() {
    return question;
  }

  /** {@return which answers are wanted, independent of the source} */
  public final Condition condition() {
    return question.condition();
  }

  /**
   * {@return those that meet a condition besides}
   *
   * @param other the condition
   * @throws IllegalArgumentException if this kind cannot be asked for by one of its fields
   */
  public final Q where(Condition other) {
    return with(question.and(other));
  }

  /**
   * {@return those that meet a condition besides, in the text form}
   *
   * @param condition the text form, described in the README of this module; its order, offset and
   *     limit take the place of those so far
   * @throws QuerySyntaxException if it cannot be read; it says where and why
   */
  public final Q matching(String condition) {
    return with(question.and(QueryText.parse(question.kind(), condition)));
  }

  final Q where(Field field, String value) {
    return where(Condition.of(field, value));
  }

  /**
   * {@return those whose date can lie in a stretch of days} The kind of query documents which date
   * that is.
   *
   * @param dates as {@link PartialDate#parse} takes it: {@code 2017}, {@code 2017-10/2018-03}
   * @throws IllegalArgumentException if it is no date
   */
  public final Q during(String dates) {
    return where(Field.DATE, dates);
  }

  /**
   * {@return those whose date can lie in a stretch of days, as {@link #during(String)}}
   *
   * @param dates the days
   */
  public final Q during(PartialDate dates) {
    return where(Field.DATE, dates.toString());
  }

  /**
   * {@return those that hold a phrase} The kind of query documents where it is looked for.
   *
   * @param phrase whole words, without regard to case and accents
   * @throws IllegalArgumentException if there is no word
   */
  public final Q about(String phrase) {
    return where(Field.ABOUT, WordPattern.phrase(phrase).toString());
  }

  /**
   * {@return those that hold words in any inflection, by their beginning, or close together}
   *
   * @param pattern as {@link WordPattern} shows: {@code sanctions}, {@code stab*}, {@code "peace
   *     unity"~5}
   * @throws IllegalArgumentException if there is no word
   */
  public final Q words(String pattern) {
    return where(Field.ABOUT, pattern);
  }

  /**
   * {@return those in articles that somebody carries}
   *
   * @param name an agency of the dateline, or words of the label
   * @throws IllegalArgumentException if the name is blank
   */
  public final Q outlet(String name) {
    return where(Field.OUTLET, name);
  }

  /**
   * {@return the same in another order}
   *
   * @param sorting the order
   */
  public final Q sortedBy(Sorting sorting) {
    return with(question.withSorting(sorting));
  }

  /**
   * {@return the same without the first answers}
   *
   * @param count how many are left out, not negative
   */
  public final Q offset(int count) {
    return with(question.withOffset(count));
  }

  /**
   * {@return the first of the answers}
   *
   * @param count how many at most, not negative
   */
  public final Q limit(int count) {
    return with(question.withLimit(count));
  }

  /**
   * {@return the answers, in the order that the kind of query documents; to be closed} An index
   * gives them page by page and holds one article at a time, however many there are; a corpus,
   * which holds all articles anyway, puts the answers in order first.
   */
  public final Stream<T> stream() {
    Optional<Finder> finder = usableFinder();
    return finder.isPresent()
        ? finder.get().find(question).map(this::of)
        : paged(scan(source).sorted(order(question.sorting())));
  }

  /** {@return the answers as a list that prints as a table} */
  public final Listing<T> list() {
    try (Stream<T> answers = stream()) {
      return Listing.of(answers, columns);
    }
  }

  /** {@return the number of answers, whatever offset and limit} */
  public final long count() {
    Optional<Finder> finder = usableFinder();
    if (finder.isPresent()) {
      return finder.get().count(question);
    }
    try (Stream<T> answers = scan(source)) {
      return answers.count();
    }
  }

  /**
   * {@return the answers and, when there are none, whether they are absent or the source covers
   * nothing of what was asked}
   */
  public final Answer<T> answer() {
    return Answer.of(list(), source, question);
  }

  /**
   * {@return how many of the answers there are of each value of a fact}
   *
   * @param facet the fact
   * @throws IllegalArgumentException if this kind has no such fact
   */
  public final Tally countBy(Facet facet) {
    try (Stream<T> answers = stream()) {
      return Tally.of(facet, answers.flatMap(answer -> facts().values(facet, answer)));
    }
  }

  /**
   * {@return the answers by the values of a fact, those first that come first; an answer with
   * several values stands under each}
   *
   * @param facet the fact
   * @throws IllegalArgumentException if this kind has no such fact
   */
  public final ImmutableListMultimap<String, T> groupBy(Facet facet) {
    ImmutableListMultimap.Builder<String, T> groups = ImmutableListMultimap.builder();
    try (Stream<T> answers = stream()) {
      answers.forEachOrdered(
          answer -> facts().values(facet, answer).forEach(value -> groups.put(value, answer)));
    }
    return groups.build();
  }

  /**
   * {@return every place where the answers hold words, each with what stands around it (KWIC)}
   *
   * @param pattern as {@link #words} takes it
   * @throws IllegalArgumentException if there is no word
   */
  public final Listing<KwicLine> concordance(String pattern) {
    WordFinder finder = WordFinder.of(WordPattern.parse(pattern));
    try (Stream<T> answers = stream()) {
      return Listing.of(
          answers.flatMap(answer -> Kwic.lines(facts(), answer, finder)).distinct().toList());
    }
  }

  /**
   * {@return the stretches of text around the places where the answers hold words, each with all of
   * its places marked} Places close to each other share a passage.
   *
   * @param pattern as {@link #words} takes it
   * @throws IllegalArgumentException if there is no word
   */
  public final Listing<Passage> passages(String pattern) {
    WordFinder finder = WordFinder.of(WordPattern.parse(pattern));
    try (Stream<T> answers = stream()) {
      return Listing.of(
          answers.flatMap(answer -> Kwic.passages(facts(), answer, finder)).distinct().toList());
    }
  }

  final ArticleSource source() {
    return source;
  }

  /** A finder, unless the source has none, or none that can answer. */
  Optional<Finder> usableFinder() {
    return source.finder(question).filter(finder -> finder.canAnswer(question));
  }

  private Stream<T> paged(Stream<T> answers) {
    return answers.skip(question.offset()).limit(question.most());
  }

  /**
   * {@return the question, the number of answers its list has and a table of the first of them}
   * Looks them up, but of a source without an index in no more than the first {@value #LOOKED_AT}
   * articles, and says so where there are others: a shell or a debugger that prints a query waits
   * for no large source.
   */
  @Override
  public final String toString() {
    String asked = question.toString();
    String remark = asked.isEmpty() ? "" : " " + asked;
    if (usableFinder().isPresent()) {
      Listing<T> shown = limit(Math.min(question.most(), Listing.SHOWN)).list();
      return Listing.toString(shown, answerCount(), columns, remark + absence(shown));
    }
    FirstArticles first = new FirstArticles(source, LOOKED_AT);
    Listing<T> found = Listing.of(paged(scan(first).sorted(order(question.sorting()))), columns);
    return found.toString(remark + first.note() + absence(found));
  }

  /** How many answers a list has, behind the offset and within the limit. */
  private long answerCount() {
    return Math.min(question.most(), Math.max(0, count() - question.offset()));
  }

  private String absence(Listing<T> found) {
    return found.isEmpty() ? Answer.of(found, source, question).remark() : "";
  }
}
