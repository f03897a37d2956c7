package dev.communique.core.query;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a source, as a value: for what, which of them, in what order, how many. Prints
 * in the text form of queries; {@link #parse} makes an equal question of it. Immutable.
 *
 * <pre>{@code
 * Question.parse(Kind.MESSAGE, "from:Xi to:\"Kim Jong Un\" date:2017/2024 sort:-date limit:10");
 * }</pre>
 */
public final class Question {
  private final Kind kind;
  private final Condition condition;
  private final Sorting sorting;
  private final int offset;
  private final int limit;

  private Question(Kind kind, Condition condition, Sorting sorting, int offset, int limit) {
    this.kind = kind;
    this.condition = condition;
    this.sorting = sorting;
    this.offset = offset;
    this.limit = limit;
  }

  /**
   * {@return the question for all of a kind, by date}
   *
   * @param kind the kind
   */
  public static Question of(Kind kind) {
    return new Question(kind, Condition.everything(), Sorting.DATE, 0, Integer.MAX_VALUE);
  }

  /**
   * {@return the question that a text spells}
   *
   * @param kind what it is for
   * @param text the text form, described in the README of this module
   * @throws QuerySyntaxException if the text is no question for this kind; it says where and why
   */
  public static Question parse(Kind kind, String text) {
    return of(kind).and(QueryText.parse(kind, text));
  }

  /** {@return what it is for} */
  public Kind kind() {
    return kind;
  }

  /** {@return which of them} */
  public Condition condition() {
    return condition;
  }

  /** {@return in which order} */
  public Sorting sorting() {
    return sorting;
  }

  /** {@return how many of the first answers are left out} */
  public int offset() {
    return offset;
  }

  /** {@return how many answers are wanted at most; empty for all} */
  public OptionalInt limit() {
    return limit == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(limit);
  }

  /** The same as a number that no answer reaches when all are wanted. */
  int most() {
    return limit;
  }

  /** {@return whether answering it takes a look at the words of texts} */
  public boolean needsWords() {
    return sorting == Sorting.RELEVANCE || needsWords(condition);
  }

  private static boolean needsWords(Condition condition) {
    if (condition instanceof Condition.Term term) {
      return term.field().type() == ValueType.WORDS;
    }
    if (condition instanceof Condition.Not not) {
      return needsWords(not.condition());
    }
    return condition instanceof Condition.All all
        ? all.conditions().stream().anyMatch(Question::needsWords)
        : ((Condition.Any) condition).conditions().stream().anyMatch(Question::needsWords);
  }

  /**
   * {@return this question with another condition}
   *
   * @param other the condition instead
   * @throws IllegalArgumentException if this kind cannot be asked for by one of its fields
   */
  public Question withCondition(Condition other) {
    FieldCheck.check(kind, other);
    return new Question(kind, other, sorting, offset, limit);
  }

  /**
   * {@return this question and a condition besides}
   *
   * @param other the condition
   * @throws IllegalArgumentException if this kind cannot be asked for by one of its fields
   */
  public Question and(Condition other) {
    return withCondition(condition.and(other));
  }

  /** This question and what a text asks besides, whose options take the place of those so far. */
  Question and(QueryText text) {
    return new Question(
        kind,
        condition.and(text.condition()),
        text.sorting().orElse(sorting),
        text.offset().orElse(offset),
        text.limit().orElse(limit));
  }

  /**
   * {@return this question with another order}
   *
   * @param other the order
   */
  public Question withSorting(Sorting other) {
    return new Question(kind, condition, other, offset, limit);
  }

  /**
   * {@return this question without its first answers}
   *
   * @param count how many are left out, not negative
   * @throws IllegalArgumentException if it is negative
   */
  public Question withOffset(int count) {
    checkArgument(count >= 0, "offset must not be negative: %s", count);
    return new Question(kind, condition, sorting, count, limit);
  }

  /**
   * {@return this question for a number of answers}
   *
   * @param count how many at most, not negative
   * @throws IllegalArgumentException if it is negative
   */
  public Question withLimit(int count) {
    checkArgument(count >= 0, "limit must not be negative: %s", count);
    return new Question(kind, condition, sorting, offset, count);
  }

  /** {@return whether it asks for the same in the same way} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Question question
        && kind == question.kind
        && condition.equals(question.condition)
        && sorting == question.sorting
        && offset == question.offset
        && limit == question.limit;
  }

  /** {@return a hash of all it asks} */
  @Override
  public int hashCode() {
    return Objects.hash(kind, condition, sorting, offset, limit);
  }

  /** {@return the text form; empty when it asks for all of them by date} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    boolean several = condition instanceof Condition.Any && !isPlain();
    text.append(several ? "(" + condition + ")" : condition.toString());
    append(text, sorting == Sorting.DATE, "sort:" + sorting.spelling());
    append(text, offset == 0, "offset:" + offset);
    append(text, limit == Integer.MAX_VALUE, "limit:" + limit);
    return text.toString();
  }

  private boolean isPlain() {
    return sorting == Sorting.DATE && offset == 0 && limit == Integer.MAX_VALUE;
  }

  private static void append(StringBuilder text, boolean isDefault, String part) {
    if (!isDefault) {
      text.append(text.isEmpty() ? "" : " ").append(part);
    }
  }
}
