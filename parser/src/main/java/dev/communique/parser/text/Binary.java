package dev.communique.parser.text;

/** Tells files that are no text from their first block. */
final class Binary {
  private static final int LOOKED_AT = 1 << 9;
  private static final int ONE_IN = 32;

  /** So many stray characters are an accident in a short text. */
  private static final int FEW = 3;

  private Binary() {}

  static boolean looksLike(String text) {
    if (text.indexOf('\0') >= 0) {
      return true;
    }
    int to = Math.min(text.length(), LOOKED_AT);
    int controls = 0;
    for (int i = 0; i < to; i++) {
      char c = text.charAt(i);
      controls += isControl(c) ? 1 : 0;
    }
    return (controls > FEW && controls * ONE_IN > to) || text.startsWith("%PDF-");
  }

  private static boolean isControl(char c) {
    return (c < ' ' && !Character.isWhitespace(c) && c != 0x1B) || c == 0xFFFD;
  }
}
