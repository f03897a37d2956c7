package dev.communique.parser.text;

import dev.communique.model.Span;

/**
 * A line that tells what it is, or the lines of one paragraph.
 *
 * @param kind what it is
 * @param start its first character
 * @param end after its last character
 */
record Item(LineKind kind, int start, int end) {
  Span span() {
    return Span.of(start, end);
  }

  boolean isText() {
    return kind == LineKind.TEXT;
  }

  int length() {
    return end - start;
  }
}
