package dev.communique.model;

import java.io.Serializable;

/**
 * A piece of a quotation's words.
 *
 * @param span where, without quotation marks
 * @param quoted whether it stands in quotation marks
 */
public record ContentPiece(Span span, boolean quoted) implements Serializable {
  public static ContentPiece of(Span span, boolean quoted) {
    return new ContentPiece(span, quoted);
  }
}
