package dev.communique.cli;

import dev.communique.model.Span;
import java.util.Comparator;

/**
 * Something that was found in a text, to be shown under it.
 *
 * @param span where
 * @param kind what kind of finding
 * @param label what it is and which rule read it
 */
record Mark(Span span, Kind kind, String label) implements Comparable<Mark> {
  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt((Mark mark) -> mark.span().start())
          .thenComparingInt(mark -> -mark.span().end())
          .thenComparing(Mark::kind);

  /** The kinds of finding, told apart by the line under them and by colour. */
  enum Kind {
    PART('.', 90),
    MESSAGE('^', 35),
    CLAIM('*', 31),
    QUOTATION('~', 33),
    CUE('\'', 33),
    DATE('-', 36),
    LEADER('=', 32);

    private final char line;
    private final int colour;

    Kind(char line, int colour) {
      this.line = line;
      this.colour = colour;
    }
  }

  /** A finding that a rule made. */
  static Mark of(Span span, Kind kind, String what, String rule) {
    return new Mark(span, kind, what + ", by " + rule);
  }

  /** The line under the words, as long as they are wide. */
  String line(int width) {
    return String.valueOf(kind.line).repeat(width);
  }

  /** The ANSI code of its colour. */
  int colour() {
    return kind.colour;
  }

  /** Orders by where they start, the longer first. */
  @Override
  public int compareTo(Mark other) {
    return ORDER.compare(this, other);
  }
}
