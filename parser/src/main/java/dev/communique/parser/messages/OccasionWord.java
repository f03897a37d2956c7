package dev.communique.parser.messages;

import dev.communique.model.OccasionType;

/**
 * A phrase that names an occasion.
 *
 * @param type what kind
 * @param general whether a more telling phrase in the same place counts more
 */
record OccasionWord(OccasionType type, boolean general) {}
