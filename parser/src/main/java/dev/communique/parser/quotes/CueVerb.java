package dev.communique.parser.quotes;

import com.google.common.collect.ImmutableSet;

/**
 * A form of a verb that reports speech or thought.
 *
 * @param lemma the base form
 * @param isParticiple whether it ends in -ing
 * @param takes what it takes
 */
record CueVerb(String lemma, boolean isParticiple, ImmutableSet<CueTake> takes) {
  boolean takes(CueTake take) {
    return takes.contains(take);
  }
}
