package dev.communique.parser.text;

/** Which spelling in capitals a phrase of the lexicon asks for. */
public enum LetterCase {
  /** Any. */
  ANY,
  /** The first word starts with a capital: "March", not "march". */
  CAPITALISED,
  /** Every letter of the first word is a capital: "US", not "us". */
  ALL_CAPITALS
}
