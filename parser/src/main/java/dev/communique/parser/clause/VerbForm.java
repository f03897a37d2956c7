package dev.communique.parser.clause;

/**
 * A spelling of a verb.
 *
 * @param lemma the base form, {@code send}
 * @param shapes which inflected forms it can be, as bits
 * @param noun whether the base form, with or without -s, is a noun as often
 */
record VerbForm(String lemma, int shapes, boolean noun) {
  static final int BASE = 1;
  static final int THIRD = 2;
  static final int PAST = 4;
  static final int PARTICIPLE = 8;
  static final int ING = 16;

  boolean can(int shape) {
    return (shapes & shape) != 0;
  }
}
