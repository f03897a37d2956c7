package dev.communique.parser.quotes;

/**
 * What follows a verb of reporting, once its addressee, adverbs, times and prepositional phrases
 * are passed over.
 *
 * @param kind what follows
 * @param word where it starts; for content the first word of the content
 * @param addressed whether an object that is spoken to was passed over
 */
record RightContext(Kind kind, int word, boolean addressed) {
  enum Kind {
    END,
    COMMA,
    THAT,
    CLAUSE,
    COLON,
    PASSAGE,
    TO,
    OBJECT,
    STANCE,
    OF,
    AS,
    GERUND
  }

  static RightContext of(Scene scene, CueVerb cue, int from, int limit) {
    return new RightWalk(scene, cue, limit).run(from);
  }
}
