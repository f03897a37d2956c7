package dev.communique.model;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;

/**
 * A stretch of a record that is not running text.
 *
 * @param kind what it is
 * @param span where; not empty
 */
public record TextPart(PartKind kind, Span span) implements Serializable {

  /**
   * Checks that the stretch is not empty.
   *
   * @param kind what it is
   * @param span where; not empty
   */
  public TextPart {
    checkNotNull(kind, "kind");
    Invariants.notEmpty("span", span);
  }

  /**
   * {@return the value of these parts}
   *
   * @param kind what it is
   * @param span where; not empty
   * @throws IllegalArgumentException if a part is not as described
   */
  public static TextPart of(PartKind kind, Span span) {
    return new TextPart(kind, span);
  }

  /** {@return what it is and where} */
  @Override
  public String toString() {
    return kind.spelling() + " " + span;
  }
}
