package dev.communique.parser.quotes;

import dev.communique.parser.quotes.Attribution.Range;

/**
 * A verb of reporting in its sentence: who is its subject, and what surrounds it.
 *
 * @param verb the verb group
 * @param cue what the lexicon says of the verb
 * @param words the verb group's words and those of its particle
 * @param speaker the subject's words; none when unknown
 * @param start first word of the reporting clause: its subject's or its verb's
 * @param isInverted whether the subject follows the verb
 * @param right what follows
 */
record CueClause(
    int verb,
    CueVerb cue,
    Range words,
    Range speaker,
    int start,
    boolean isInverted,
    RightContext right) {

  boolean takes(CueTake take) {
    return cue.takes(take);
  }
}
