package dev.communique.parser.messages;

import dev.communique.model.Purpose;

/**
 * A word that tells a message's purpose.
 *
 * @param purpose the purpose
 * @param weak whether any other word of purpose beside it counts more
 */
record PurposeWord(Purpose purpose, boolean weak) {}
