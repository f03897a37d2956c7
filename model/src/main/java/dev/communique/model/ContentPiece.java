package dev.communique.model;

import java.io.Serializable;

/**
 * A piece of a quotation's words.
 *
 * @param span where, without quotation marks; not empty
 * @param quoted whether it stands in quotation marks
 */
public record ContentPiece(Span span, boolean quoted) implements Serializable {

  /**
   * Checks that the span is not empty.
   *
   * @param span where, without quotation marks; not empty
   * @param quoted whether it stands in quotation marks
   */
  public ContentPiece {
    Invariants.notEmpty("span", span);
  }

  /**
   * {@return the value of these parts}
   *
   * @param span where, without quotation marks; not empty
   * @param quoted whether it stands in quotation marks
   * @throws IllegalArgumentException if a part is not as described
   */
  public static ContentPiece of(Span span, boolean quoted) {
    return new ContentPiece(span, quoted);
  }

  /** {@return where, and in marks when it is quoted: {@code "[3,9)"}} */
  @Override
  public String toString() {
    return quoted ? "\"" + span + "\"" : span.toString();
  }
}
