package dev.communique.core.timeline;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A number known to lie between two others, both included: messages that certainly and that
 * possibly fall into some days, the days from one inexact date to another.
 *
 * @param least the least it can be, not negative
 * @param most the most it can be, never below {@code least}
 */
public record Bounds(long least, long most) implements Comparable<Bounds> {
  static final Bounds ZERO = new Bounds(0, 0);

  /**
   * Checks the order.
   *
   * @param least the least it can be, not negative
   * @param most the most it can be
   */
  public Bounds {
    checkArgument(least >= 0, "least must not be negative: %s", least);
    checkArgument(most >= least, "most must not lie below least: %s < %s", most, least);
  }

  /**
   * {@return a number known to lie between two others}
   *
   * @param least the least it can be, not negative
   * @param most the most it can be
   * @throws IllegalArgumentException if {@code least} is negative or above {@code most}
   */
  public static Bounds of(long least, long most) {
    return new Bounds(least, most);
  }

  /** {@return whether it is one number} */
  public boolean isExact() {
    return least == most;
  }

  /**
   * {@return whether it can be a number}
   *
   * @param number the number
   */
  public boolean contains(long number) {
    return least <= number && number <= most;
  }

  /**
   * {@return the sum of both}
   *
   * @param other another number
   */
  public Bounds plus(Bounds other) {
    return new Bounds(least + other.least, most + other.most);
  }

  /** Orders by the least, then by the most. */
  @Override
  public int compareTo(Bounds other) {
    int byLeast = Long.compare(least, other.least);
    return byLeast != 0 ? byLeast : Long.compare(most, other.most);
  }

  /** {@return the number, or both with a dash between: {@code 3}, {@code 3–5}} */
  @Override
  public String toString() {
    return isExact() ? String.valueOf(least) : least + "–" + most;
  }
}
