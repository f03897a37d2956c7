package dev.communique.parser.leaders;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/**
 * What each word of a text is to the readers of names, as bits of one number: its roles, the kinds
 * of phrases that start at it, and its spelling. Gathered once, so that no reader looks anything up
 * to see whether it has anything to look up.
 */
final class WordFacts {
  static final long COUNTRY = 1L << 63;
  static final long TITLE = 1L << 62;
  static final long TITLES = 1L << 61;
  static final long FULL_NAME = 1L << 60;
  static final long SHORT_NAME = 1L << 59;
  static final long START = 1L << 58;

  /** A word of letters. */
  static final long LETTERS = 1L << 57;

  /** Its first letter is a capital. */
  static final long CAPITALISED = 1L << 56;

  static final long HYPHENATED = 1L << 55;
  static final long CLITIC = 1L << 54;
  static final long PUNCTUATION = 1L << 53;
  static final long QUOTE = 1L << 52;

  /** Letters and digits in one word. */
  static final long MIXED = 1L << 51;

  static final long ANY_LETTERS = LETTERS | MIXED;
  static final long ANY_NAME = FULL_NAME | SHORT_NAME;
  static final long CAPITAL_LETTERS = CAPITALISED | LETTERS;

  /** Any role or phrase: what the lexicon knows of the word. */
  static final long KNOWN = ~0L << 58 | (1L << WordRole.values().length) - 1;

  private WordFacts() {}

  /** The facts of every word. */
  static long[] of(Words words) {
    long[] facts = new long[words.count()];
    for (int word = 0; word < facts.length; word++) {
      long fact = kind(words.kind(word)) | roles(words, word);
      if (words.is(word, LeadersLexicon.COUNTRY)) {
        fact |= COUNTRY;
      }
      if (words.is(word, LeadersLexicon.START)) {
        fact |= START;
      }
      boolean capitalised = words.isCapitalised(word);
      if (capitalised) {
        fact |= CAPITALISED;
      }
      if (words.isHyphenated(word)) {
        fact |= HYPHENATED;
      }
      // A name or title starts with a capital, or else with a word that can start a mention.
      if (capitalised || (fact & (START | HYPHENATED)) != 0) {
        fact |= phrases(words, word);
      }
      facts[word] = fact;
    }
    return facts;
  }

  private static long kind(WordKind kind) {
    return switch (kind) {
      case LETTERS -> LETTERS;
      case MIXED -> MIXED;
      case CLITIC -> CLITIC;
      case PUNCTUATION -> PUNCTUATION;
      case QUOTE -> QUOTE;
      default -> 0;
    };
  }

  private static long roles(Words words, int word) {
    WordRoles roles = words.value(word, LeadersLexicon.WORD);
    return roles == null ? 0 : roles.mask();
  }

  private static long phrases(Words words, int word) {
    long fact = words.is(word, LeadersLexicon.TITLE) ? TITLE : 0;
    fact |= words.is(word, LeadersLexicon.TITLES) ? TITLES : 0;
    fact |= words.is(word, LeadersLexicon.FULL_NAME) ? FULL_NAME : 0;
    return fact | (words.is(word, LeadersLexicon.SHORT_NAME) ? SHORT_NAME : 0);
  }
}
