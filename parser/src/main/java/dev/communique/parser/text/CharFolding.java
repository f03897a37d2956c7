package dev.communique.parser.text;

import java.text.Normalizer;

/**
 * Folds letters for comparison: lower case, accents dropped, ligatures spelt out, apostrophes made
 * equal, full stops inside abbreviations dropped.
 */
final class CharFolding {
  /** Above this, letters are only lowered: no Latin letter with an accent lies there. */
  private static final int TABLE_SIZE = 0x250;

  private static final char DROPPED = 0;
  private static final char[] FIRST = new char[TABLE_SIZE];
  private static final char[] SECOND = new char[TABLE_SIZE];

  static {
    for (char c = 0; c < TABLE_SIZE; c++) {
      String folded = fold(c);
      FIRST[c] = folded.isEmpty() ? DROPPED : folded.charAt(0);
      SECOND[c] = folded.length() > 1 ? folded.charAt(1) : DROPPED;
    }
  }

  private CharFolding() {}

  private static String fold(char c) {
    switch (c) {
      case '.':
        return "";
      case 'ß':
        return "ss";
      case 'æ', 'Æ':
        return "ae";
      case 'œ', 'Œ':
        return "oe";
      case 'ø', 'Ø':
        return "o";
      case 'đ', 'Đ', 'ð', 'Ð':
        return "d";
      case 'ł', 'Ł':
        return "l";
      case 'þ', 'Þ':
        return "th";
      case 'ı':
        return "i";
      case 'ə', 'Ə':
        return "a";
      case '`', '´':
        return "'";
      default:
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return String.valueOf(Character.toLowerCase(plain.charAt(0)));
    }
  }

  /** The first character that {@code c} folds to, or 0 when it is dropped. */
  static char first(char c) {
    if (c < TABLE_SIZE) {
      return FIRST[c];
    }
    if (c == '’' || c == 'ʼ' || c == '‘') {
      return '\'';
    }
    // Combining accents that follow their letter.
    return c >= 0x300 && c < 0x370 ? DROPPED : Character.toLowerCase(c);
  }

  /** The second character that {@code c} folds to, or 0 when there is none. */
  static char second(char c) {
    return c < TABLE_SIZE ? SECOND[c] : DROPPED;
  }

  /** The folded form of a stretch of text. */
  static String fold(String text, int start, int end) {
    if (isFolded(text, start, end)) {
      return text.substring(start, end);
    }
    StringBuilder folded = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char first = first(text.charAt(i));
      char second = second(text.charAt(i));
      if (first != DROPPED) {
        folded.append(first);
      }
      if (second != DROPPED) {
        folded.append(second);
      }
    }
    return folded.toString();
  }

  private static boolean isFolded(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  /** The hash of the folded form; equals {@link String#hashCode} of {@link #fold}. */
  static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char first = first(text[i]);
      if (first != DROPPED) {
        hash = 31 * hash + first;
      }
      char second = second(text[i]);
      if (second != DROPPED) {
        hash = 31 * hash + second;
      }
    }
    return hash;
  }

  /** Whether a stretch of text folds to the letters from {@code from} to {@code to}. */
  static boolean matches(char[] text, int start, int end, char[] letters, int from, int to) {
    int at = from;
    for (int i = start; i < end; i++) {
      char first = first(text[i]);
      if (first != DROPPED && (at == to || letters[at++] != first)) {
        return false;
      }
      char second = second(text[i]);
      if (second != DROPPED && (at == to || letters[at++] != second)) {
        return false;
      }
    }
    return at == to;
  }
}
