package dev.communique.parser.text;

/** What counts as blank and as a line end, everywhere in this package. */
final class Blanks {
  private Blanks() {}

  /** Every white space of Unicode, the no-break ones included. */
  static boolean isBlank(char c) {
    if (c <= ' ') {
      return Character.isWhitespace(c);
    }
    return c >= 0xA0 && (Character.isSpaceChar(c) || Character.isWhitespace(c));
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The first offset from {@code from} that holds no blank, or {@code to}. */
  static int skip(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset after the last character before {@code to} that is no blank, or {@code from}. */
  static int skipBack(CharSequence text, int from, int to) {
    int at = to;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Like {@link #skip} but stays on the line. */
  static int skipInLine(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at)) && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** How many line ends are complete between two offsets; CR LF is one. */
  static int lineEnds(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        count++;
      }
    }
    return count;
  }
}
