package dev.communique.model;

import java.io.Serializable;

/**
 * The words a fact was read from, and the rule that read them.
 *
 * @param span where; not empty
 * @param rule the rule's name; not blank
 */
public record Evidence(Span span, String rule) implements Serializable {

  /**
   * Checks that there are words and a rule.
   *
   * @param span where; not empty
   * @param rule the rule's name; not blank
   */
  public Evidence {
    Invariants.notEmpty("span", span);
    Invariants.notBlank("rule", rule);
  }

  /**
   * {@return the value of these parts}
   *
   * @param span where; not empty
   * @param rule the rule's name; not blank
   * @throws IllegalArgumentException if a part is not as described
   */
  public static Evidence of(Span span, String rule) {
    return new Evidence(span, rule);
  }

  /** {@return where and by which rule} */
  @Override
  public String toString() {
    return span + " " + rule;
  }
}
