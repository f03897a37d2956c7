package dev.communique.model.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.google.common.base.Ascii;

/** Texts cut in the middle of a character, as a limit on length can do. */
final class Surrogates {
  private Surrogates() {}

  /** Whether every high half is followed by its low half. */
  static boolean areWhole(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPair(text, i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** The text as a JSON string in which lone halves are escaped. */
  static String quote(String text) {
    StringBuilder json = new StringBuilder("\"");
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isPair(text, i)) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        JsonStringEncoder.getInstance().quoteAsString(text.substring(done, i), json);
        json.append("\\u").append(Ascii.toUpperCase(Integer.toHexString(text.charAt(i))));
        done = i + 1;
      }
    }
    JsonStringEncoder.getInstance().quoteAsString(text.substring(done), json);
    return json.append('"').toString();
  }

  private static boolean isPair(String text, int i) {
    return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }
}
