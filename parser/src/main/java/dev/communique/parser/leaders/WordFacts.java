package dev.communique.parser.leaders;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

/**
 * What each word of a text is to the readers of names, as bits of one number: the kinds of phrases
 * that start at it, its spelling, and its roles. Gathered once, so that no reader looks anything up
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

  static final long PRONOUN = 1L << 50;

  private static final long[] KINDS = kinds();

  static final long ANY_LETTERS = LETTERS | MIXED;
  static final long ANY_NAME = FULL_NAME | SHORT_NAME;
  static final long CAPITAL_LETTERS = CAPITALISED | LETTERS;

  /** Any role or phrase: what the lexicon knows of the word. */
  static final long KNOWN =
      COUNTRY | TITLE | TITLES | ANY_NAME | START | (1L << WordRole.values().length) - 1;

  private final Words words;
  private final LexiconFacts known;

  private WordFacts(Words words, LexiconFacts known) {
    this.words = words;
    this.known = known;
  }

  /** The facts of every word. */
  static long[] of(Words words, LexiconFacts known) {
    WordFacts reader = new WordFacts(words, known);
    long[] facts = new long[words.count()];
    for (int word = 0; word < facts.length; word++) {
      long meanings = words.meanings(word) & known.any;
      long spelling = reader.spelling(word);
      facts[word] = meanings == 0 ? spelling : spelling | reader.phrases(word, meanings);
    }
    return facts;
  }

  private long spelling(int word) {
    long fact = KINDS[words.kind(word).ordinal()];
    fact |= words.isCapitalised(word) ? CAPITALISED : 0;
    return fact | (words.isHyphenated(word) ? HYPHENATED : 0);
  }

  private static long[] kinds() {
    long[] kinds = new long[WordKind.values().length];
    kinds[WordKind.LETTERS.ordinal()] = LETTERS;
    kinds[WordKind.MIXED.ordinal()] = MIXED;
    kinds[WordKind.CLITIC.ordinal()] = CLITIC;
    kinds[WordKind.PUNCTUATION.ordinal()] = PUNCTUATION;
    kinds[WordKind.QUOTE.ordinal()] = QUOTE;
    return kinds;
  }

  private long phrases(int word, long meanings) {
    long fact = (meanings & known.country) == 0 ? 0 : COUNTRY;
    fact |= (meanings & known.title) == 0 ? 0 : TITLE;
    fact |= (meanings & known.titles) == 0 ? 0 : TITLES;
    fact |= (meanings & known.fullName) == 0 ? 0 : FULL_NAME;
    fact |= (meanings & known.shortName) == 0 ? 0 : SHORT_NAME;
    fact |= (meanings & known.start) == 0 ? 0 : START;
    fact |= (meanings & known.pronoun) == 0 ? 0 : PRONOUN;
    return (meanings & known.small) == 0
        ? fact
        : fact | known.roles(words.entry(word, known.small));
  }
}
