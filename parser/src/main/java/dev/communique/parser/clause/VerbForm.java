package dev.communique.parser.clause;

/**
 * A spelling of a verb.
 *
 * @param lemma the base form, {@code send}
 * @param code what it can be, as the bits of {@link WordCodes}
 */
record VerbForm(String lemma, int code) {
  static final int BASE = 1;
  static final int THIRD = 2;
  static final int PAST = 4;
  static final int PARTICIPLE = 8;
  static final int ING = 16;

  /**
   * A form of a verb.
   *
   * @param lemma the base form
   * @param shapes which inflected forms the spelling can be, as bits
   * @param noun whether the base form, with or without -s, is a noun as often
   */
  static VerbForm of(String lemma, int shapes, boolean noun) {
    int code = shapes | (noun ? WordCodes.NOUN_TOO : 0);
    return new VerbForm(lemma, saysClause(lemma) ? code | WordCodes.SAYS : code);
  }

  /** A spelling that is another form of the verb too. */
  VerbForm or(VerbForm other) {
    return new VerbForm(lemma, code | other.code);
  }

  /** Whether a clause without "that" often follows. */
  private static boolean saysClause(String lemma) {
    return switch (lemma) {
      case "say",
          "report",
          "announce",
          "believe",
          "confirm",
          "claim",
          "reveal",
          "disclose",
          "note",
          "add",
          "state",
          "think",
          "hope" ->
          true;
      default -> false;
    };
  }
}
