package dev.communique.parser.leaders;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/** The word table as this stage asks about it. Lives within one call. */
final class Table {
  private static final long NO_NAME_PART =
      WordRoles.bit(WordRole.FUNCTION)
          | WordRoles.bit(WordRole.CALENDAR)
          | WordRoles.bit(WordRole.ORGANISATION)
          | WordRoles.bit(WordRole.PLACE)
          | WordRoles.bit(WordRole.CITY)
          | WordRoles.bit(WordRole.DEFINITE);

  private final Words words;
  private final LexiconFacts known;
  private final long[] facts;

  /** For each sentence whether it is set like a headline. */
  private final boolean[] headlines;

  Table(Words words) {
    this.words = words;
    this.known = LexiconFacts.of(words.lexicon());
    this.facts = WordFacts.of(words, known);
    this.headlines = new boolean[words.sentenceCount()];
    for (int sentence = 0; sentence < headlines.length; sentence++) {
      headlines[sentence] =
          readHeadline(words.sentenceStart(sentence), words.sentenceEnd(sentence));
    }
  }

  Words words() {
    return words;
  }

  /** Whether a word, if there is one, has a role. */
  boolean has(int word, WordRole role) {
    return hasAny(word, WordRoles.bit(role));
  }

  /** Whether a word, if there is one, has any of some roles. */
  boolean hasAny(int word, long roles) {
    return is(word, roles);
  }

  /** Whether a word, if there is one, has any of the facts of {@link WordFacts}. */
  boolean is(int word, long any) {
    return word >= 0 && word < facts.length && (facts[word] & any) != 0;
  }

  /** The facts of a word of the text. */
  long facts(int word) {
    return facts[word];
  }

  int endOfRole(int word) {
    return words.endOf(word, known.small);
  }

  int endOfTitle(int word) {
    return words.endOf(word, known.title);
  }

  boolean isComma(int word, int end) {
    return word < end && is(word, WordFacts.PUNCTUATION) && words.first(word) == ',';
  }

  boolean isClitic(int word) {
    return is(word, WordFacts.CLITIC);
  }

  boolean isCapitalised(int word) {
    return is(word, WordFacts.CAPITALISED);
  }

  boolean isCapitalLetters(int word) {
    return (facts[word] & WordFacts.CAPITAL_LETTERS) == WordFacts.CAPITAL_LETTERS;
  }

  /** The sentence that a word is in. */
  int sentenceOf(int word) {
    return words.sentenceOf(word);
  }

  /** Whether a word opens its sentence. */
  boolean opensSentence(int word) {
    return words.sentenceStart(sentenceOf(word)) == word;
  }

  /**
   * Whether a word can be part of a name that no list knows: a capitalised word that is neither
   * small word, state nor title.
   */
  boolean isNamePart(int word) {
    long fact = facts[word];
    if ((fact & WordFacts.CAPITAL_LETTERS) != WordFacts.CAPITAL_LETTERS
        || (fact & (WordFacts.COUNTRY | WordFacts.TITLE)) != 0) {
      return false;
    }
    return (fact & NO_NAME_PART) == 0 || has(word, WordRole.GIVEN_NAME);
  }

  /** Whether a sentence is set like a headline: most of its longer words have capitals. */
  boolean isHeadline(int sentence) {
    return headlines[sentence];
  }

  private boolean readHeadline(int from, int to) {
    if (from == to || words.first(to - 1) == '.' && words.kind(to - 1) == WordKind.PUNCTUATION) {
      return false;
    }
    int capitals = 0;
    int small = 0;
    for (int word = from + 1; word < to && small < 12; word++) {
      if (is(word, WordFacts.LETTERS) && words.end(word) - words.start(word) > 3) {
        if (isCapitalised(word)) {
          capitals++;
        } else {
          small++;
        }
      }
    }
    return small == 0 ? capitals >= 2 : capitals >= 3 && capitals >= 4 * small;
  }
}
