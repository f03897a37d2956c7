package dev.communique.parser.clause;

/** What a group of words is for its sentence. */
public enum GroupKind {
  /** A noun with its determiner, adjectives and names; its head is its last word. */
  NOUN,
  /** A personal pronoun. */
  PRONOUN,
  /** A verb with its auxiliaries; its head is the last verb, or the auxiliary that stands alone. */
  VERB,
  /** A date or time expression that stands for itself: "on [Monday]". */
  TIME,
  /** A preposition, also of several words; "to" before a noun. */
  PREPOSITION,
  /** And, or, but. */
  CONJUNCTION,
  /** When, if, after and the like. */
  SUBORDINATOR,
  /** The word "that" where it opens a clause. */
  THAT,
  /** Who, which and the like. */
  RELATIVE,
  /** An adverb outside a verb group. */
  ADVERB,
  /** The possessive ending between two noun groups. */
  POSSESSIVE,
  /** A comma. */
  COMMA,
  /** A colon. */
  COLON,
  /** A semicolon. */
  SEMICOLON,
  /** A full stop, question or exclamation mark. */
  STOP,
  /** A quotation mark. */
  QUOTE,
  /** An opening bracket. */
  OPEN_BRACKET,
  /** A closing bracket. */
  CLOSE_BRACKET,
  /** A dash. */
  DASH,
  /** Anything else. */
  OTHER
}
