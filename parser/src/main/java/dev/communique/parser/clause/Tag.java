package dev.communique.parser.clause;

/**
 * What a token is for the shallow reading of a sentence. Plain numbers, so that a token's tag is a
 * byte and a set of tags the bits of one {@code int}.
 */
final class Tag {
  /** None: a word of no closed class, or no token at all. */
  static final int OTHER = 0;

  static final int NOUN = 1;
  static final int NAME = 2;
  static final int NUMBER = 3;
  static final int DETERMINER = 4;
  static final int POSSESSIVE = 5;
  static final int PRONOUN = 6;
  static final int VERB = 7;
  static final int AUXILIARY = 8;
  static final int NEGATION = 9;
  static final int ADVERB = 10;
  static final int ADVERB_OR_ADJECTIVE = 11;
  static final int TO = 12;
  static final int PREPOSITION = 13;
  static final int CONJUNCTION = 14;
  static final int SUBORDINATOR = 15;
  static final int THAT = 16;
  static final int RELATIVE = 17;
  static final int TIME = 18;
  static final int CLITIC = 19;
  static final int COMMA = 20;
  static final int COLON = 21;
  static final int SEMICOLON = 22;
  static final int STOP = 23;
  static final int QUOTE = 24;
  static final int OPEN_BRACKET = 25;
  static final int CLOSE_BRACKET = 26;
  static final int DASH = 27;

  private Tag() {}

  /** The set of some tags. */
  static int set(int... tags) {
    int set = 0;
    for (int tag : tags) {
      set |= 1 << tag;
    }
    return set;
  }

  static boolean isIn(int tag, int set) {
    return (set >>> tag & 1) != 0;
  }

  /** The tag of a word class as {@code function-words.txt} spells it; -1 for an unknown one. */
  static int of(String wordClass) {
    return switch (wordClass) {
      case "determiner" -> DETERMINER;
      case "possessive" -> POSSESSIVE;
      case "pronoun" -> PRONOUN;
      case "preposition" -> PREPOSITION;
      case "to" -> TO;
      case "conjunction" -> CONJUNCTION;
      case "subordinator" -> SUBORDINATOR;
      case "that" -> THAT;
      case "relative", "relative-possessive", "relative-adverb" -> RELATIVE;
      case "auxiliary" -> AUXILIARY;
      case "negation" -> NEGATION;
      case "adverb" -> ADVERB;
      case "adverb-or-adjective" -> ADVERB_OR_ADJECTIVE;
      case "noun" -> NOUN;
      default -> -1;
    };
  }
}
