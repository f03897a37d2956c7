package dev.communique.parser.text;

/** What the characters of words are; for ASCII, which most are, from a table. */
final class CharKind {
  /** One that needs a closer look: not ASCII, or an apostrophe, hyphen, full stop or digit. */
  static final byte OTHER = 0;

  /** A small ASCII letter. */
  static final byte LOWER = 1;

  /** An ASCII capital. */
  static final byte UPPER = 2;

  /** An ASCII blank or control character. */
  static final byte BLANK = 3;

  /** An ASCII sign that is a word of its own wherever it stands. */
  static final byte SIGN = 4;

  private static final int ASCII = 128;
  private static final byte[] KINDS = new byte[ASCII];
  private static final byte[] WORD_KINDS = new byte[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      KINDS[c] = kind(c);
      WORD_KINDS[c] = (byte) kindOf(c).ordinal();
    }
  }

  private CharKind() {}

  private static byte kind(char c) {
    if (Whitespace.isBlank(c)) {
      return BLANK;
    }
    if (isLetter(c)) {
      return Character.isUpperCase(c) ? UPPER : LOWER;
    }
    return isDigit(c) || isApostrophe(c) || c == '-' || c == '.' ? OTHER : SIGN;
  }

  /** Which of the constants a character is. */
  static byte of(char c) {
    return c < ASCII ? KINDS[c] : OTHER;
  }

  static boolean isBlank(char c) {
    return c < ASCII ? KINDS[c] == BLANK : Whitespace.isBlank(c);
  }

  /** The {@link WordKind} of the word that an ASCII sign makes up, as its ordinal. */
  static byte ofSign(char c) {
    return WORD_KINDS[c];
  }

  /** What kind of word a sign makes up. */
  static WordKind kindOf(char c) {
    return switch (c) {
      case '.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '{', '}', '…' -> WordKind.PUNCTUATION;
      case '"', '“', '”', '„', '‟', '«', '»', '＂' -> WordKind.QUOTE;
      default -> WordKind.SYMBOL;
    };
  }

  /** Accents that follow their letter are letters too. */
  static boolean isLetter(char c) {
    return c < ASCII
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
        : Character.isLetter(c) || c >= 0x300 && c < 0x370;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ';
  }
}
