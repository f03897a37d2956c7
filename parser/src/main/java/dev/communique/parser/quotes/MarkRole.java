package dev.communique.parser.quotes;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/** What a double quotation mark can do, told from its shape and from what it is glued to. */
enum MarkRole {
  OPEN,
  CLOSE,
  /** Either: what stands open decides. */
  ANY;

  /** The role of the mark that takes the words from {@code mark} up to {@code next}. */
  static MarkRole of(Words words, int mark, int next, int paragraphEnd) {
    boolean left = startsHere(words, mark);
    boolean right = endsHere(words, next, paragraphEnd);
    MarkRole glue = left == right ? ANY : left ? OPEN : CLOSE;
    return switch (words.first(mark)) {
      case '“', '‘', '«' -> glue == CLOSE ? ANY : OPEN;
      case '”', '’', '»' -> glue == OPEN ? ANY : CLOSE;
      case '„', '‟', '`' -> OPEN;
      default -> glue;
    };
  }

  /** Nothing but a blank, an opening bracket or a dash stands before the mark. */
  private static boolean startsHere(Words words, int mark) {
    if (!words.isGlued(mark)) {
      return true;
    }
    return switch (words.first(mark - 1)) {
      case '(', '[', '{', '‘', '“', '/', '—', '–', '-' -> true;
      default -> false;
    };
  }

  /** A blank or a sign that closes stands after the mark. */
  private static boolean endsHere(Words words, int next, int paragraphEnd) {
    if (next >= paragraphEnd || !words.isGlued(next) || words.kind(next) == WordKind.DASH) {
      return true;
    }
    return switch (words.first(next)) {
      case ')', ']', '}', '.', ',', ';', ':', '!', '?', '’', '\'', '…', '/' -> true;
      default -> false;
    };
  }
}
