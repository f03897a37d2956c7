package dev.communique.parser.text;

/**
 * What counts as a blank in news text: every Unicode space, control characters, byte order marks.
 */
final class Whitespace {
  private Whitespace() {}

  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u0085'
        || c >= '\u2000' && c <= '\u200D'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u2060'
        || c == '\u3000'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u1680';
  }
}
