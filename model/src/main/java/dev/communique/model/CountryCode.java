package dev.communique.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.io.Serializable;

/**
 * A state, as its ISO 3166-1 alpha-3 code.
 *
 * <p>Only the shape is checked: codes come and go, and the user-assigned ones ({@code XAA} to
 * {@code XZZ} among them) are there for states of one's own.
 *
 * @param value three capital letters, {@code PRK}
 */
public record CountryCode(String value) implements Comparable<CountryCode>, Serializable {
  private static final CharMatcher CAPITALS = CharMatcher.inRange('A', 'Z');

  /**
   * Checks the shape.
   *
   * @param value three capital letters
   */
  public CountryCode {
    checkArgument(
        value.length() == 3 && CAPITALS.matchesAllOf(value),
        "a country code is three capital letters: \"%s\"",
        value);
  }

  /**
   * {@return the code}
   *
   * @param value three capital letters, {@code PRK}
   * @throws IllegalArgumentException if it has another shape
   */
  public static CountryCode of(String value) {
    return new CountryCode(value);
  }

  /** Orders by the letters. */
  @Override
  public int compareTo(CountryCode other) {
    return value.compareTo(other.value);
  }

  /** {@return the value itself} */
  @Override
  public String toString() {
    return value;
  }
}
