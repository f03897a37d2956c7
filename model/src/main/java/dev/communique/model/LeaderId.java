package dev.communique.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.io.Serializable;

/**
 * A leader, as a lower-case slug of the name.
 *
 * @param value lower-case ASCII letters and digits, single hyphens between, {@code xi-jinping}
 */
public record LeaderId(String value) implements Comparable<LeaderId>, Serializable {
  private static final CharMatcher ALLOWED =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

  /**
   * Checks the shape.
   *
   * @param value lower-case ASCII letters and digits, single hyphens between
   */
  public LeaderId {
    checkArgument(
        isSlug(value),
        "a leader's id is lower-case letters and digits with single hyphens between: \"%s\"",
        value);
  }

  /**
   * {@return the id}
   *
   * @param value lower-case ASCII letters and digits, single hyphens between, {@code xi-jinping}
   * @throws IllegalArgumentException if it has another shape
   */
  public static LeaderId of(String value) {
    return new LeaderId(value);
  }

  private static boolean isSlug(String value) {
    return !value.isEmpty()
        && ALLOWED.matchesAllOf(value)
        && !value.startsWith("-")
        && !value.endsWith("-")
        && !value.contains("--");
  }

  /** Orders by the letters. */
  @Override
  public int compareTo(LeaderId other) {
    return value.compareTo(other.value);
  }

  /** {@return the value itself} */
  @Override
  public String toString() {
    return value;
  }
}
