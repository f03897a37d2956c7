package dev.communique.model;

import java.io.Serializable;

/**
 * A state, as its ISO 3166-1 alpha-3 code.
 *
 * @param value three capital letters, {@code PRK}
 */
public record CountryCode(String value) implements Comparable<CountryCode>, Serializable {
  public static CountryCode of(String value) {
    return new CountryCode(value);
  }

  @Override
  public int compareTo(CountryCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
