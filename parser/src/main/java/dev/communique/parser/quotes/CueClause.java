package dev.communique.parser.quotes;

import dev.communique.parser.quotes.Attribution.Range;

/**
 * A verb of reporting in its sentence: who is its subject, and what surrounds it.
 *
 * @param verb the verb group
 * @param cue what the lexicon says of the verb
 * @param words the verb group's words and those of its particle
 * @param speaker the subject's words; none when unknown
 * @param named the words that name the speaker: the subject's, or what "who" refers to
 * @param start first word of the reporting clause: its subject's or its verb's
 * @param isShared whether the verb has no subject of its own: joined by "and", or a form in -ing
 * @param isRelative whether its subject is "who"
 * @param isInverted whether the subject follows the verb
 * @param right what follows
 */
record CueClause(
    int verb,
    CueVerb cue,
    Range words,
    Range speaker,
    Range named,
    int start,
    boolean isShared,
    boolean isRelative,
    boolean isInverted,
    RightContext right) {

  boolean takes(CueTake take) {
    return cue.takes(take);
  }
}
