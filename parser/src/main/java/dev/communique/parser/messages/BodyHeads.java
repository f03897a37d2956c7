package dev.communique.parser.messages;

import dev.communique.parser.text.Words;

/** Tells who heads a body of states: "UNESCO Director-General Ana Lund". */
final class BodyHeads {
  /** Words of a body's name. */
  private static final int BODY = 6;

  private BodyHeads() {}

  /**
   * Whether the words of a person name such an office and its body: "Ana Lund, head of the World
   * Bank". The body may stand right before them.
   */
  static boolean isNamedWith(int from, int to, Words words) {
    return holdsBoth(Math.max(bodyBefore(from, words), 0), to, words);
  }

  /**
   * "The Caribbean Community (CARICOM) Secretary-General, | Amb. Ana Lund", "CARICOM |
   * Secretary-General Ambassador Ana Lund"
   */
  static boolean isBefore(int name, Words words) {
    if (name < 1) {
      return false;
    }
    boolean entitled = words.value(name, MessagesLexicon.SIGN) == Sign.BODY_OFFICE;
    return isOfBody(words.string(name - 1).equals(",") ? name - 1 : name, words)
        || entitled && isOfBody(words.endOf(name, MessagesLexicon.SIGN), words);
  }

  /** Whether an office of a body, with the body's name, ends right before a word. */
  private static boolean isOfBody(int end, Words words) {
    int sentence = words.sentenceOf(end - 1);
    if (sentence < 0) {
      return false; // a dateline or the like
    }
    int from = Math.max(words.sentenceStart(sentence), end - 2 * BODY);
    int office = -1;
    for (int word = end - 1; word >= from && office < 0; word--) {
      boolean ends = words.endOf(word, MessagesLexicon.SIGN) == end;
      office = ends && words.value(word, MessagesLexicon.SIGN) == Sign.BODY_OFFICE ? word : -1;
    }
    return office >= 0 && holdsBoth(from, end, words);
  }

  private static boolean holdsBoth(int from, int to, Words words) {
    boolean body = false;
    boolean office = false;
    for (int word = from; word < to; word++) {
      Sign sign = words.value(word, MessagesLexicon.SIGN);
      body |= sign == Sign.BODY && words.first(word) < 'a' && isName(word, words);
      office |= sign == Sign.BODY_OFFICE || sign == Sign.TOP_OFFICE;
    }
    return body && office;
  }

  /** The first word of a body whose name ends right before a word; else that word. */
  private static int bodyBefore(int to, Words words) {
    int from = Math.max(words.sentenceStart(words.sentenceOf(to)), to - BODY);
    for (int word = to - 1; word >= from; word--) {
      boolean body = words.value(word, MessagesLexicon.SIGN) == Sign.BODY;
      if (body && words.endOf(word, MessagesLexicon.SIGN) == to) {
        return word;
      }
    }
    return to;
  }

  /** "UN", not the "Un" of a name. */
  private static boolean isName(int word, Words words) {
    return words.endOf(word, MessagesLexicon.SIGN) - word > 1 || words.isAllCapitals(word);
  }
}
