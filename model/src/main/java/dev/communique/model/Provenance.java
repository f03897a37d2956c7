package dev.communique.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The words that one field of a message was read from, and the rule that read them.
 *
 * @param field what was read
 * @param span from which words; not empty
 * @param rule the rule's name; not blank
 */
public record Provenance(MessageField field, Span span, String rule) implements Serializable {

  /**
   * Checks that there are words and a rule.
   *
   * @param field what was read
   * @param span from which words; not empty
   * @param rule the rule's name; not blank
   */
  public Provenance {
    requireNonNull(field, "field");
    Invariants.notEmpty("span", span);
    Invariants.notBlank("rule", rule);
  }

  /**
   * {@return the value of these parts}
   *
   * @param field what was read
   * @param span from which words; not empty
   * @param rule the rule's name; not blank
   * @throws IllegalArgumentException if a part is not as described
   */
  public static Provenance of(MessageField field, Span span, String rule) {
    return new Provenance(field, span, rule);
  }

  /** {@return the field, from where and by which rule} */
  @Override
  public String toString() {
    return field.spelling() + " " + span + " " + rule;
  }
}
