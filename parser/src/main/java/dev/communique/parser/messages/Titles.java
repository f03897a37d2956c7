package dev.communique.parser.messages;

import dev.communique.parser.text.Words;

/** Tells what the words before an office make of it. */
final class Titles {
  private Titles() {}

  /** "the vice-president", "the deputy chairman": second in the office that a word names. */
  static boolean isDeputy(int word, Words words) {
    int before = word > 0 && words.string(word - 1).equals("-") ? word - 2 : word - 1;
    return before >= 0
        && switch (words.lower(before)) {
          case "vice", "deputy" -> true;
          default -> false;
        };
  }
}
