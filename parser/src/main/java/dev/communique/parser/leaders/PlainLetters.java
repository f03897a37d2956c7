package dev.communique.parser.leaders;

import java.text.Normalizer;

/** Letters without their accents; a table for those of Latin script, so that names load fast. */
final class PlainLetters {
  /** U+00C0 to U+017F; a full stop where the letter does not come apart. */
  private static final String LATIN =
      "AAAAAA.CEEEEIIII.NOOOOO..UUUUY..aaaaaa.ceeeeiiii.nooooo..uuuuy.y"
          + "AaAaAaCcCcCcCcDd..EeEeEeEeEeGgGgGgGgHh..IiIiIiIiI...JjKk.LlLlLl."
          + "...NnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTt..UuUuUuUuUuUuWwYyYZzZzZz.";

  /** U+1E00 to U+1EFF. */
  private static final String LATIN_ADDITIONAL =
      "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
          + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
          + "WwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
          + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

  private static final char NONE = '.';

  private PlainLetters() {}

  /** A text without accents; other letters stay. */
  static String of(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) < 0x80) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      char letter = plain(c);
      if (letter == NONE && c >= 0x180 && c != 'ə' && c != 'Ə') {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
      }
      plain.setCharAt(i, letter == NONE ? c : letter);
    }
    return plain.toString();
  }

  private static char plain(char c) {
    if (c >= 0xC0 && c < 0xC0 + LATIN.length()) {
      return LATIN.charAt(c - 0xC0);
    }
    if (c >= 0x1E00 && c < 0x1E00 + LATIN_ADDITIONAL.length()) {
      return LATIN_ADDITIONAL.charAt(c - 0x1E00);
    }
    return c < 0x80 && c != NONE ? c : c >= 0x2010 && c < 0x2030 ? c : NONE;
  }
}
