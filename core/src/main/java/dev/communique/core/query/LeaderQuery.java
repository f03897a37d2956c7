package dev.communique.core.query;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question for the leaders that articles name, with what is told of them. A condition on names
 * chooses leaders, one of names joined by {@code or} any of these; every other chooses the articles
 * that are counted: {@link #during} is about their date, {@link #about} about their text. Answers
 * come by the number of articles, most first, then by name.
 */
public final class LeaderQuery extends Query<LeaderActivity, LeaderQuery> {
  static final String NOT_SORTED = "leaders come by number of articles; they cannot be sorted";

  private LeaderQuery(ArticleSource source, Question question) {
    super(source, question, KnownColumns.LEADERS);
  }

  /**
   * {@return the question for all leaders that the articles name}
   *
   * @param source where to look
   */
  public static LeaderQuery of(ArticleSource source) {
    return new LeaderQuery(source, Question.of(Kind.LEADER));
  }

  /**
   * {@return those of this name}
   *
   * @param name a leader in any known spelling, a state for all its leaders, an office for who held
   *     it on the day, or a group
   * @throws IllegalArgumentException if the name is blank
   */
  public LeaderQuery named(String name) {
    return where(Field.NAMING, name);
  }

  @Override
  LeaderQuery with(Question other) {
    checkArgument(other.sorting() == Sorting.DATE, NOT_SORTED);
    return new LeaderQuery(source(), other);
  }

  @Override
  Stream<LeaderActivity> scan(ArticleSource source) {
    return LeaderTally.of(source, condition()).activities();
  }

  @Override
  Comparator<LeaderActivity> order(Sorting sorting) {
    return LeaderTally.MOST_FIRST;
  }

  @Override
  LeaderActivity of(Finder.Hit hit) {
    throw new IllegalStateException("no index knows leaders");
  }

  @Override
  Facts<LeaderActivity> facts() {
    return new LeaderFacets();
  }

  /** Leaders are counted over articles, which the source may find by its index. */
  @Override
  Optional<Finder> usableFinder() {
    return Optional.empty();
  }
}
