package dev.communique.parser.clause;

import dev.communique.model.Span;
import dev.communique.parser.text.Words;

/**
 * What is known of each word of a text before its sentence is read, as the bits of one {@code int}:
 * what the lexicon says of it, and whether a name or time starts at it. Looked up once a word.
 */
final class WordCodes {
  /** The shapes of a {@link VerbForm}; none when the word is no verb. */
  static final int SHAPES = 31;

  /** The base form of the verb is a noun as often. */
  static final int NOUN_TOO = 1 << 5;

  /** A clause without "that" often follows the verb. */
  static final int SAYS = 1 << 6;

  /** The word of a closed class begins a phrase of several words. */
  static final int PHRASE = 1 << 13;

  /** A form of "be". */
  static final int BE = 1 << 14;

  /** A form of "have". */
  static final int HAVE = 1 << 15;

  /** An auxiliary that follows "to". */
  static final int BARE = 1 << 24;

  /** "all", "both", "each". */
  static final int FLOATING = 1 << 25;

  static final int HER = 1 << 26;
  private static final int NAME = 1 << 27;
  private static final int TIME = 1 << 28;

  private static final int TAG = 8;
  private static final int TAG_BITS = 31 << TAG;
  private static final int GROUP = 16;
  private static final int GROUP_BITS = 0xFF;

  /** The word is of a closed class, or a verb. */
  static final int KNOWN = TAG_BITS | SHAPES;

  private final int[] codes;

  /** For each word that a time or name starts at the word after it; of both the time's. */
  private final int[] ends;

  private WordCodes(int[] codes, int[] ends) {
    this.codes = codes;
    this.ends = ends;
  }

  /** The codes of all words of a text with the times and names found in it. */
  static WordCodes of(Words words, Iterable<Span> times, Iterable<Span> names) {
    int[] codes = LexiconCodes.of(words.lexicon()).codes(words);
    WordRanges ranges = new WordRanges(words, codes);
    ranges.mark(names, NAME);
    ranges.mark(times, TIME);
    return new WordCodes(codes, ranges.ends());
  }

  /** The bits of a word of a closed class with a tag. */
  static int function(int tag) {
    return tag << TAG;
  }

  /** The bits of an auxiliary that gives some bits of {@link GroupTable} to its group. */
  static int group(int bits) {
    return bits << GROUP;
  }

  int code(int word) {
    return codes[word];
  }

  boolean has(int word, int bits) {
    return (codes[word] & bits) != 0;
  }

  boolean isVerb(int word) {
    return has(word, SHAPES);
  }

  boolean isFunction(int word) {
    return has(word, TAG_BITS);
  }

  /** The tag of a word of a closed class, or {@link Tag#OTHER}. */
  int tag(int word) {
    return (codes[word] & TAG_BITS) >>> TAG;
  }

  /** What an auxiliary says of its group. */
  int groupBits(int word) {
    return codes[word] >>> GROUP & GROUP_BITS;
  }

  boolean startsName(int word) {
    return has(word, NAME);
  }

  boolean startsTime(int word) {
    return has(word, TIME);
  }

  boolean startsRange(int word) {
    return has(word, NAME | TIME);
  }

  /** The word after the time, else the name, that starts at a word. */
  int rangeEnd(int word) {
    return ends[word];
  }
}
