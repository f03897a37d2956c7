package dev.communique.parser.quotes;

/** What a verb of reporting takes; spelt as in {@code cue-verbs.txt}. */
enum CueTake {
  /** Direct speech beside it. */
  SPEECH,
  /** A clause, with or without "that". */
  CLAUSE,
  /** An object that is spoken to. */
  ADDRESSEE,
  /** An infinitive that is what was said. */
  TO,
  /** An object that holds words of the speaker. */
  OBJECT,
  /** Object and complement. */
  NAME,
  /** A complement after "as". */
  AS,
  /** An object that is what was said, also without marks. */
  REPORT,
  /** A noun of thought or feeling that is handed over. */
  STANCE,
  /** A complement after "of". */
  OF,
  /** A complement after "about". */
  ABOUT
}
