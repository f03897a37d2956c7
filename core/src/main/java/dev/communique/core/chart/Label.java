package dev.communique.core.chart;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * Words on a picture: on one line, safe in XML, and how wide they are about. No font is asked, so
 * that the same chart has the same bytes everywhere; widths are on the wide side.
 */
final class Label {
  private static final CharMatcher BLANKS =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

  /** Marks that turn the direction of writing; one left open would turn the words after it. */
  private static final CharMatcher DIRECTIONS =
      CharMatcher.anyOf("\u061C\u200E\u200F")
          .or(CharMatcher.inRange('\u202A', '\u202E'))
          .or(CharMatcher.inRange('\u2066', '\u2069'));

  private static final CharMatcher NARROW = CharMatcher.anyOf("iljtfrI.,:;'|!()[] -·");
  private static final CharMatcher BROAD =
      CharMatcher.anyOf("mwMW@%—…").or(CharMatcher.inRange('A', 'Z'));

  private static final double NAME = 330;

  private Label() {}

  /** The text on one line, without marks of direction; what XML cannot hold becomes U+FFFD. */
  static String of(String text) {
    return BLANKS.trimAndCollapseFrom(passage(text), ' ');
  }

  /** The text with its blanks and lines, without marks of direction. */
  static String passage(String text) {
    return DIRECTIONS.removeFrom(characters(text));
  }

  /** A name as it stands in a sentence, a very long one cut. */
  static String name(String text) {
    return cut(of(text), NAME, 13);
  }

  /** The text with U+FFFD in place of what XML cannot hold. */
  static String characters(String text) {
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

  /** The width in units of the picture, of letters of a size. */
  static double width(String text, double size) {
    return size * text.codePoints().mapToDouble(Label::width).sum();
  }

  private static double width(int c) {
    if (c > 0x2E7F) {
      return 1.05;
    }
    char letter = (char) c;
    return NARROW.matches(letter) ? 0.38 : BROAD.matches(letter) ? 0.78 : 0.62;
  }

  /** The text when it fits, else as much as leaves room for an ellipsis. */
  static String cut(String text, double width, double size) {
    if (width(text, size) <= width) {
      return text;
    }
    int end = 0;
    double taken = width("…", size);
    while (end < text.length()) {
      int c = text.codePointAt(end);
      taken += size * width(c);
      if (taken > width) {
        break;
      }
      end += Character.charCount(c);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** The text in lines of a width, broken at blanks; words too long are cut into pieces. */
  static ImmutableList<String> lines(String text, double width, double size) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    String rest = text;
    while (width(rest, size) > width) {
      int end = breakOf(rest, width, size);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    return lines.add(rest).build();
  }

  /** Where a line ends: after the last blank that fits, else after the last character that does. */
  private static int breakOf(String text, double width, double size) {
    int end = 0;
    int blank = 0;
    double taken = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      taken += size * width(c);
      if (taken > width && end > 0) {
        break;
      }
      end += Character.charCount(c);
      blank = c == ' ' ? end : blank;
    }
    return blank > 0 ? blank : end;
  }
}
