package dev.communique.parser.text;

/** Small questions about a stretch of text that need no table of words. */
final class Sentences {
  private static final String TERMINAL = ".!?…。！？؟।";
  private static final String CLOSING = "\"'”’»)]}";

  private Sentences() {}

  /** Whether the stretch ends as a sentence does, closing marks apart. */
  static boolean endsSentence(String text, int start, int end) {
    int at = end;
    while (at > start && CLOSING.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > start && TERMINAL.indexOf(text.charAt(at - 1)) >= 0;
  }

  static boolean startsLower(String text, int start) {
    return Character.isLowerCase(text.charAt(start));
  }

  static int wordCount(String text, int start, int end) {
    int count = 0;
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      boolean inner = inWord && "'’-.".indexOf(text.charAt(i)) >= 0;
      count += letter && !inWord ? 1 : 0;
      inWord = letter || inner;
    }
    return count;
  }

  /** Whether a second sentence begins inside. */
  static boolean isSeveral(String text, int start, int end) {
    for (int i = start; i + 2 < end; i++) {
      boolean stop = TERMINAL.indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
      if (stop
          && Character.isUpperCase(text.charAt(i + 2))
          && wordLengthBefore(text, start, i) > 3) {
        return true;
      }
    }
    return false;
  }

  private static int wordLengthBefore(String text, int start, int end) {
    int at = end;
    while (at > start && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return end - at;
  }
}
