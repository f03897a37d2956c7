package dev.communique.model;

import java.io.Serializable;

/**
 * The words a fact was read from, and the rule that read them.
 *
 * @param span where
 * @param rule the rule's name
 */
public record Evidence(Span span, String rule) implements Serializable {
  public static Evidence of(Span span, String rule) {
    return new Evidence(span, rule);
  }
}
