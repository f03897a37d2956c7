package dev.communique.parser.text;

/** Counts lines and columns forward through one text; not thread-safe. */
final class Position {
  private final String text;
  private int offset;
  private int line;
  private int lineStart;

  Position(String text, int firstLine) {
    this.text = text;
    this.line = firstLine;
  }

  /** Goes forward to an offset, never back. */
  Position to(int target) {
    int end = Math.min(target, text.length());
    while (true) {
      int next = nextLine(offset, end);
      if (next < 0) {
        break;
      }
      offset = next;
      lineStart = next;
      line++;
    }
    offset = Math.max(offset, end);
    return this;
  }

  /** The offset after the first line end that is complete before {@code end}, or -1. */
  private int nextLine(int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        return i + 1;
      }
    }
    return -1;
  }

  int line() {
    return line;
  }

  /** 1-based, in UTF-16 units. */
  int column() {
    return offset - lineStart + 1;
  }
}
