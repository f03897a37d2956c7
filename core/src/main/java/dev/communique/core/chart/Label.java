package dev.communique.core.chart;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.communique.core.text.PlainText;

/**
 * Words on a picture: on one line, safe in XML, and how wide they are about. No font is asked, so
 * that the same chart has the same bytes everywhere; widths are on the wide side.
 */
final class Label {
  private static final CharMatcher NARROW = CharMatcher.anyOf("iljtfrI.,:;'|!()[] -·");
  private static final CharMatcher BROAD =
      CharMatcher.anyOf("mwMW@%—…").or(CharMatcher.inRange('A', 'Z'));

  private static final double NAME = 330;

  private Label() {}

  /** The text on one line, without marks of direction; what XML cannot hold becomes U+FFFD. */
  static String of(String text) {
    return PlainText.line(PlainText.characters(text));
  }

  /** The text with its blanks and lines, without marks of direction. */
  static String passage(String text) {
    return PlainText.passage(PlainText.characters(text));
  }

  /** A name as it stands in a sentence, a very long one cut. */
  static String name(String text) {
    return cut(of(text), NAME, 13);
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
    int start = 0;
    int end = breakOf(text, start, width, size);
    while (end < text.length()) {
      lines.add(text.substring(start, end).stripTrailing());
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
      end = breakOf(text, start, width, size);
    }
    return lines.add(text.substring(start)).build();
  }

  /**
   * Where the line that starts at a place ends: with the text, else after the last blank that fits,
   * else after the last character that does. It looks at no more than the line.
   */
  private static int breakOf(String text, int start, double width, double size) {
    int blank = 0;
    double taken = 0;
    for (int end = start; end < text.length(); ) {
      int c = text.codePointAt(end);
      taken += size * width(c);
      if (taken > width && end > start) {
        return blank > 0 ? blank : end;
      }
      end += Character.charCount(c);
      blank = c == ' ' ? end : blank;
    }
    return text.length();
  }
}
