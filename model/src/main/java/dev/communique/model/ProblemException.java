package dev.communique.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;

/**
 * Thrown to a strict caller when there is no value; its message names source, line and column of
 * each problem.
 */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ImmutableList<Problem> problems;

  /**
   * The exception for some problems.
   *
   * @param problems why there is no value, at least one
   * @throws IllegalArgumentException if there are no problems
   */
  public ProblemException(Iterable<Problem> problems) {
    super(Joiner.on('\n').join(problems));
    this.problems = ImmutableList.copyOf(problems);
    checkArgument(!this.problems.isEmpty(), "problems must not be empty");
  }

  /** {@return why there is no value, at least one problem} */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
