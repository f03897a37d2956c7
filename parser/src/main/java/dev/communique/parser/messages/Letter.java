package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Medium;

/**
 * A letter printed in full: from its salutation to its signature.
 *
 * @param head the first word of the lines that name its parties
 * @param from the first word of the salutation
 * @param to the word after its last
 * @param medium the form in which it went, as the lines above it say
 * @param senders who signed it; empty when the text above it tells
 * @param addressees whom it greets; empty when the text above it tells
 */
record Letter(
    int head,
    int from,
    int to,
    Medium medium,
    ImmutableList<Entity> senders,
    ImmutableList<Entity> addressees) {
  /** The name of the rule that reads such. */
  static final String RULE = "letter-in-full";

  /** Whether both its parties are named in it. */
  boolean hasBoth() {
    return !senders.isEmpty() && !addressees.isEmpty();
  }
}
