package dev.communique.parser.quotes;

/**
 * A form of a verb that reports speech or thought.
 *
 * @param lemma the base form
 * @param isParticiple whether it ends in -ing
 * @param takes what it takes, a bit for each {@link CueTake}
 */
record CueVerb(String lemma, boolean isParticiple, int takes) {
  boolean takes(CueTake take) {
    return (takes >>> take.ordinal() & 1) != 0;
  }
}
