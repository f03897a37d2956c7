package dev.communique.parser.text;

/** What counts as blank and as a line end, everywhere in this package. */
final class Blanks {
  /** A bit for each of tab to carriage return, the four separators, and space. */
  private static final long CONTROL_BLANKS = 0x1_F000_3E00L;

  /** The first blank above the no-break one. */
  private static final char FIRST_OTHER = '\u1680';

  private Blanks() {}

  /** Every white space of Unicode, the no-break ones included. */
  static boolean isBlank(char c) {
    if (c <= ' ') {
      return (CONTROL_BLANKS >>> c & 1) != 0;
    }
    return c == '\u00A0' || (c >= FIRST_OTHER && Character.isSpaceChar(c));
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
