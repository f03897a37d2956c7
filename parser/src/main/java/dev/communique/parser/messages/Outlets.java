package dev.communique.parser.messages;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.clause.GroupKind;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/**
 * The names of those who make messages known: the listed ones, and those whose last word tells what
 * they are, "the Grenmark Times".
 */
final class Outlets {
  private final Clauses clauses;
  private final Words words;

  Outlets(Clauses clauses) {
    this.clauses = clauses;
    this.words = clauses.words();
  }

  /** The word after a name that begins at a word; the word itself when none does. */
  int end(int word) {
    return words.is(word, MessagesLexicon.REPORTER)
        ? words.endOf(word, MessagesLexicon.REPORTER)
        : endOfUnlisted(word);
  }

  /** The name that begins at a word, as the list spells it, else as written. */
  String name(int word) {
    String listed = words.value(word, MessagesLexicon.REPORTER);
    return listed == null ? words.string(word, endOfUnlisted(word)) : listed;
  }

  private int endOfUnlisted(int word) {
    int group = clauses.groupAt(word);
    if (!isName(word) || word > clauses.start(group) && isName(word - 1)) {
      return word;
    }
    for (int last = word + 1; last < clauses.end(group) && isName(last); last++) {
      int end = words.endOf(last, MessagesLexicon.SIGN);
      boolean whole = end >= clauses.end(group) || !isName(end); // no "Grenmark Telegraph Agency"
      if (whole && words.value(last, MessagesLexicon.SIGN) == Sign.OUTLET) {
        return end;
      }
    }
    return word;
  }

  private boolean isName(int word) {
    return words.kind(word) == WordKind.LETTERS
        && words.isCapitalised(word)
        && !words.string(word).equals("The")
        && clauses.is(clauses.groupAt(word), GroupKind.NOUN);
  }
}
