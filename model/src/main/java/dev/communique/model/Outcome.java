package dev.communique.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value with the problems met on the way to it; without a value when it could not be had.
 * Immutable; serializable when its value is.
 *
 * <pre>{@code
 * outcome.problems().forEach(System.err::println);
 * outcome.value().ifPresent(article -> ...);
 * }</pre>
 *
 * @param <T> what was to be read
 */
public final class Outcome<T> implements Serializable {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // serializable when the value is, as documented
  private final @Nullable T value;

  private final ImmutableList<Problem> problems;

  private Outcome(@Nullable T value, ImmutableList<Problem> problems) {
    this.value = value;
    this.problems = problems;
  }

  /**
   * {@return a value without problems}
   *
   * @param value the value
   * @param <T> what was to be read
   */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(checkNotNull(value, "value"), ImmutableList.of());
  }

  /**
   * {@return a value with problems}
   *
   * @param value the value
   * @param problems in the order they were met; may be empty
   * @param <T> what was to be read
   */
  public static <T> Outcome<T> of(T value, Iterable<Problem> problems) {
    return new Outcome<>(checkNotNull(value, "value"), ImmutableList.copyOf(problems));
  }

  /**
   * {@return no value, for one reason}
   *
   * @param problem why
   * @param <T> what was to be read
   */
  public static <T> Outcome<T> failure(Problem problem) {
    return new Outcome<>(null, ImmutableList.of(problem));
  }

  /**
   * {@return no value, for some reasons}
   *
   * @param problems why, at least one
   * @param <T> what was to be read
   * @throws IllegalArgumentException if there are no problems
   */
  public static <T> Outcome<T> failure(Iterable<Problem> problems) {
    ImmutableList<Problem> list = ImmutableList.copyOf(problems);
    checkArgument(!list.isEmpty(), "a failure must have a problem");
    return new Outcome<>(null, list);
  }

  /** {@return the value, when there is one} */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** {@return the problems, in the order they were met; never empty without a value} */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  /** {@return whether there is a value} */
  public boolean hasValue() {
    return value != null;
  }

  /** {@return whether there is no value} */
  public boolean isFailure() {
    return value == null;
  }

  /**
   * {@return the value}
   *
   * @throws ProblemException if there is none; it names source, line and column of each problem
   */
  public T orElseThrow() {
    if (value == null) {
      throw new ProblemException(problems);
    }
    return value;
  }

  /**
   * {@return the outcome of a further step, with the same problems}
   *
   * @param step turns the value into another; not called without a value
   * @param <R> what the step gives
   */
  public <R> Outcome<R> map(Function<? super T, ? extends R> step) {
    return value == null
        ? new Outcome<>(null, problems)
        : new Outcome<>(checkNotNull(step.apply(value), "result"), problems);
  }

  /**
   * {@return the outcome of a further step that may have problems of its own; they come last}
   *
   * @param step turns the value into an outcome; not called without a value
   * @param <R> what the step gives
   */
  public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> step) {
    return value == null ? new Outcome<>(null, problems) : step.apply(value).prepend(problems);
  }

  /**
   * {@return the same outcome with further problems at the end}
   *
   * @param more in the order they were met
   */
  public Outcome<T> withProblems(Iterable<Problem> more) {
    return new Outcome<>(value, ImmutableList.copyOf(Iterables.concat(problems, more)));
  }

  private Outcome<T> prepend(ImmutableList<Problem> earlier) {
    return new Outcome<>(value, ImmutableList.copyOf(Iterables.concat(earlier, problems)));
  }

  /** Equal when value and problems are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Outcome<?> that
        && Objects.equals(value, that.value)
        && problems.equals(that.problems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, problems);
  }

  /**
   * {@return the value with the kinds of its problems, on one line; a single problem in full where
   * there is no value}
   */
  @Override
  public String toString() {
    String shown = value == null ? "failure" : value.toString();
    if (problems.isEmpty() || value == null && problems.size() == 1) {
      return problems.isEmpty() ? shown : shown + " " + problems;
    }
    return problems.stream()
        .map(problem -> problem.kind().spelling())
        .distinct()
        .collect(Collectors.joining(", ", shown + " [", "]"));
  }
}
