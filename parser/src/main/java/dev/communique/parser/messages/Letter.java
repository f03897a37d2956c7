package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;

/**
 * A letter printed in full: from its salutation to its signature.
 *
 * @param head the first word of the lines that name its parties
 * @param from the first word of the salutation
 * @param to the word after its last
 * @param senders who signed it; empty when the text above it tells
 * @param addressees whom it greets; empty when the text above it tells
 */
record Letter(
    int head, int from, int to, ImmutableList<Entity> senders, ImmutableList<Entity> addressees) {

  /** Whether both its parties are named in it. */
  boolean hasBoth() {
    return !senders.isEmpty() && !addressees.isEmpty();
  }
}
