package dev.communique.model;

import java.io.Serializable;

/**
 * A leader, as a lower-case slug of the name.
 *
 * @param value lower-case ASCII letters, digits and hyphens, {@code xi-jinping}
 */
public record LeaderId(String value) implements Comparable<LeaderId>, Serializable {
  public static LeaderId of(String value) {
    return new LeaderId(value);
  }

  @Override
  public int compareTo(LeaderId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
