package dev.communique.core.query;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;

/**
 * How words are compared everywhere: without regard to case, accents, apostrophes and what stands
 * between them.
 */
public final class Folded {
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  private Folded() {}

  /**
   * {@return the words of a text in lower case, without accents, one blank between them and around
   * the whole, nothing but letters and digits; a phrase occurs in a text when its folded form does}
   *
   * @param text any text
   */
  public static String of(CharSequence text) {
    CharSequence plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder words = new StringBuilder(plain.length() + 2).append(' ');
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        words.append(Character.toLowerCase(plain(c)));
      } else if (!isInsideWord(c) && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
    return words.toString();
  }

  /**
   * {@return the words of a text as {@link #of} has them, in their order}
   *
   * @param text any text
   */
  public static ImmutableList<String> words(CharSequence text) {
    return ImmutableList.copyOf(BLANKS.split(of(text)));
  }

  /** Most texts are, and need no taking apart of letters. */
  private static boolean isAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return whether a character is part of a word: a letter, a digit, or one that does not part
   * words, as accents, apostrophes and soft hyphens}
   *
   * @param c a UTF-16 unit
   */
  public static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isInsideWord(c);
  }

  private static boolean isInsideWord(char c) {
    return c == '\'' || c == '\u2019' || c == '\u00AD' || isMark(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Letters that do not come apart into a plain one and an accent. */
  private static char plain(char c) {
    return switch (c) {
      case 'ł', 'Ł' -> 'l';
      case 'ø', 'Ø' -> 'o';
      case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
      case 'ı' -> 'i';
      case 'ə', 'Ə' -> 'a';
      default -> c;
    };
  }
}
