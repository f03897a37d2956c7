package dev.communique.parser.text;

/** Small questions about a stretch of text that need no table of words. */
final class Sentences {
  private static final Marks TERMINAL = Marks.of(".!?…。！？؟।");
  private static final Marks CLOSING = Marks.of("\"'”’»)]}");
  private static final Marks INNER = Marks.of("'’-.");

  private Sentences() {}

  /** Whether the stretch ends as a sentence does, closing marks apart. */
  static boolean endsSentence(String text, int start, int end) {
    int at = end;
    while (at > start && CLOSING.has(text.charAt(at - 1))) {
      at--;
    }
    return at > start && TERMINAL.has(text.charAt(at - 1));
  }

  static boolean startsLower(String text, int start) {
    return Character.isLowerCase(text.charAt(start));
  }

  static int wordCount(String text, int start, int end) {
    int count = 0;
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      boolean inner = inWord && !letter && INNER.has(c);
      count += letter && !inWord ? 1 : 0;
      inWord = letter || inner;
    }
    return count;
  }

  /** Whether a second sentence begins inside. */
  static boolean isSeveral(String text, int start, int end) {
    for (int i = start; i + 2 < end; i++) {
      boolean stop = TERMINAL.has(text.charAt(i)) && text.charAt(i + 1) == ' ';
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
