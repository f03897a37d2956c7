package dev.communique.parser.messages;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/**
 * Tells whose office is that of a chamber, club or firm, by the words on both sides of it: "the
 * Chamber of Commerce (TCC) President Ana Lund", "Ana Lund, President of the TCC".
 */
final class Clubs {
  /** Letters that stand for the name of a body; countries and persons have fewer in titles. */
  private static final int LETTERS = 4;

  private Clubs() {}

  /**
   * Whether such a body stands right before or behind a title or name.
   *
   * @param from the first word of the title and name
   * @param to the word after the last
   */
  static boolean isOfOne(int from, int to, Words words) {
    return isBefore(from, words) || isBehind(to, words) || isInside(from, to, words);
  }

  private static boolean isBefore(int from, Words words) {
    if (from < 3) {
      return false;
    }
    boolean bracket = words.first(from - 1) == ')' && words.first(from - 3) == '(';
    return bracket && isInitials(from - 2, words)
        || words.value(from - 1, MessagesLexicon.SIGN) == Sign.FIRM;
  }

  private static boolean isBehind(int to, Words words) {
    if (to + 2 >= words.count() || !words.string(to).equals("of")) {
      return false;
    }
    return isInitials(words.string(to + 1).equals("the") ? to + 2 : to + 1, words);
  }

  /** A title that reaches as far as "of the TCC". */
  private static boolean isInside(int from, int to, Words words) {
    int of = words.string(Math.max(from, to - 2)).equals("the") ? to - 3 : to - 2;
    return of > from && words.string(of).equals("of") && isInitials(to - 1, words);
  }

  private static boolean isInitials(int word, Words words) {
    return words.kind(word) == WordKind.LETTERS
        && words.isAllCapitals(word)
        && words.end(word) - words.start(word) >= LETTERS
        && words.value(word, MessagesLexicon.SIGN) != Sign.BODY;
  }
}
