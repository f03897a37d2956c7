package dev.communique.cli;

import com.google.common.base.CharMatcher;

/** Text of unknown origin, made fit for a terminal, and how wide it stands there. */
final class PlainText {
  /** Stands for a character that would move the cursor or change colours. */
  private static final char STAND_IN = '\u00b7';

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private PlainText() {}

  /** The text without control characters, unit for unit: offsets stay. */
  static String visible(CharSequence text) {
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < shown.length(); i++) {
      shown.setCharAt(i, visible(shown.charAt(i)));
    }
    return shown.toString();
  }

  private static char visible(char unit) {
    if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
      return ' ';
    }
    boolean isSafe = !Character.isISOControl(unit) && Character.getType(unit) != Character.FORMAT;
    return isSafe ? unit : STAND_IN;
  }

  /** The same on one line, runs of blanks as one, none at the ends. */
  static String oneLine(CharSequence text) {
    return CharMatcher.is(' ').trimAndCollapseFrom(visible(text), ' ');
  }

  /** How many columns it takes: none for accents set apart, two for East Asian characters. */
  static int width(String text) {
    return text.codePoints().map(PlainText::width).sum();
  }

  /** The text with blanks at its end, up to a width. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** The text with blanks before it, up to a width. */
  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || codePoint == ZERO_WIDTH_JOINER) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** Hangul, Han, kana, their full forms, emoji: the blocks that terminals draw double. */
  private static boolean isWide(int codePoint) {
    return within(codePoint, 0x1100, 0x115F)
        || within(codePoint, 0x2E80, 0xA4CF)
        || within(codePoint, 0xAC00, 0xD7A3)
        || within(codePoint, 0xF900, 0xFAFF)
        || within(codePoint, 0xFE30, 0xFE6F)
        || within(codePoint, 0xFF00, 0xFF60)
        || within(codePoint, 0xFFE0, 0xFFE6)
        || within(codePoint, 0x1F300, 0x1FAFF)
        || within(codePoint, 0x20000, 0x3FFFD);
  }

  private static boolean within(int codePoint, int first, int last) {
    return first <= codePoint && codePoint <= last;
  }
}
