package dev.communique.core.export;

/** Text without half characters, which no encoding of Unicode can hold. */
final class WholeText {
  static final char REPLACEMENT = '\uFFFD';

  private WholeText() {}

  /** The text with U+FFFD for each half of a surrogate pair that lacks the other. */
  static String of(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().map(c -> isHalf(c) ? REPLACEMENT : c).forEach(whole::appendCodePoint);
    return whole.toString();
  }

  static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
