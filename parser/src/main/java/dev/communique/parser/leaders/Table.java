package dev.communique.parser.leaders;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/** The word table as this stage asks about it. */
final class Table {
  private final Words words;
  private int headlineSentence = -1;
  private boolean headline;

  Table(Words words) {
    this.words = words;
  }

  Words words() {
    return words;
  }

  /** Whether a word, if there is one, has a role. */
  boolean has(int word, WordRole role) {
    if (word < 0 || word >= words.count()) {
      return false;
    }
    WordRoles roles = words.value(word, LeadersLexicon.WORD);
    return roles != null && roles.has(role);
  }

  int endOfRole(int word) {
    return words.endOf(word, LeadersLexicon.WORD);
  }

  boolean isComma(int word, int end) {
    return word < end && words.kind(word) == WordKind.PUNCTUATION && words.first(word) == ',';
  }

  boolean isClitic(int word) {
    return word >= 0 && word < words.count() && words.kind(word) == WordKind.CLITIC;
  }

  boolean isCapitalLetters(int word) {
    return words.isCapitalised(word) && words.kind(word) == WordKind.LETTERS;
  }

  /**
   * Whether a word can be part of a name that no list knows: a capitalised word that is neither
   * small word, state nor title.
   */
  boolean isNamePart(int word) {
    if (!isCapitalLetters(word)
        || words.is(word, LeadersLexicon.COUNTRY)
        || words.is(word, LeadersLexicon.TITLE)) {
      return false;
    }
    WordRoles roles = words.value(word, LeadersLexicon.WORD);
    return roles == null
        || roles.has(WordRole.GIVEN_NAME)
        || !(roles.has(WordRole.FUNCTION)
            || roles.has(WordRole.CALENDAR)
            || roles.has(WordRole.ORGANISATION)
            || roles.has(WordRole.PLACE)
            || roles.has(WordRole.CITY)
            || roles.has(WordRole.DEFINITE));
  }

  /** Whether a sentence is set like a headline: most of its longer words have capitals. */
  boolean isHeadline(int sentence) {
    if (sentence != headlineSentence) {
      headlineSentence = sentence;
      headline = readHeadline(words.sentenceStart(sentence), words.sentenceEnd(sentence));
    }
    return headline;
  }

  private boolean readHeadline(int from, int to) {
    if (from == to || words.first(to - 1) == '.' && words.kind(to - 1) == WordKind.PUNCTUATION) {
      return false;
    }
    int capitals = 0;
    int small = 0;
    for (int word = from + 1; word < to && small < 12; word++) {
      if (words.kind(word) == WordKind.LETTERS && words.end(word) - words.start(word) > 3) {
        if (words.isCapitalised(word)) {
          capitals++;
        } else {
          small++;
        }
      }
    }
    return small == 0 ? capitals >= 2 : capitals >= 3 && capitals >= 4 * small;
  }
}
