package dev.communique.parser.clause;

/** What a token is for the shallow reading of a sentence. */
enum Tag {
  NOUN,
  NAME,
  NUMBER,
  DETERMINER,
  POSSESSIVE,
  PRONOUN,
  VERB,
  AUXILIARY,
  NEGATION,
  ADVERB,
  ADVERB_OR_ADJECTIVE,
  TO,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  THAT,
  RELATIVE,
  TIME,
  CLITIC,
  COMMA,
  COLON,
  SEMICOLON,
  STOP,
  QUOTE,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  DASH,
  OTHER
}
