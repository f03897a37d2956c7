package dev.communique.core.text;

import com.google.common.base.CharMatcher;
import java.util.stream.Collectors;

/** Texts of articles where they stand among words of ours. */
public final class PlainText {
  private static final CharMatcher BLANKS =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

  /** Marks that turn the direction of writing; one left open would turn the words after it. */
  private static final CharMatcher DIRECTIONS =
      CharMatcher.anyOf("\u061C\u200E\u200F")
          .or(CharMatcher.inRange('\u202A', '\u202E'))
          .or(CharMatcher.inRange('\u2066', '\u2069'));

  private PlainText() {}

  /**
   * {@return the text on one line, without marks of direction; blanks and control characters become
   * single blanks, none at the ends}
   *
   * @param text any text
   */
  public static String line(String text) {
    return BLANKS.trimAndCollapseFrom(passage(text), ' ');
  }

  /**
   * {@return the text with its blanks and lines, without marks of direction}
   *
   * @param text any text
   */
  public static String passage(String text) {
    return DIRECTIONS.removeFrom(text);
  }

  /**
   * {@return the text with U+FFFD in place of what XML cannot hold}
   *
   * @param text any text
   */
  public static String characters(String text) {
    return text.codePoints()
        .map(c -> isCharacter(c) ? c : '\uFFFD')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean isCharacter(int c) {
    boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return !isHalf && !isControl && c != 0xFFFE && c != 0xFFFF;
  }
}
