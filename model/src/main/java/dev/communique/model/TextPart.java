package dev.communique.model;

import java.io.Serializable;

/**
 * A stretch of a record that is not running text.
 *
 * @param kind what it is
 * @param span where
 */
public record TextPart(PartKind kind, Span span) implements Serializable {
  public static TextPart of(PartKind kind, Span span) {
    return new TextPart(kind, span);
  }
}
