package dev.communique.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value with the problems met on the way to it; without a value when there was an error.
 *
 * @param <T> what was to be read
 */
public final class Outcome<T> implements Serializable {
  private final @Nullable T value;
  private final ImmutableList<Problem> problems;

  private Outcome(@Nullable T value, ImmutableList<Problem> problems) {
    this.value = value;
    this.problems = problems;
  }

  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(value, ImmutableList.of());
  }

  public static <T> Outcome<T> of(T value, Iterable<Problem> problems) {
    return new Outcome<>(value, ImmutableList.copyOf(problems));
  }

  public static <T> Outcome<T> failure(Problem problem) {
    return new Outcome<>(null, ImmutableList.of(problem));
  }

  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  public ImmutableList<Problem> problems() {
    return problems;
  }
}
