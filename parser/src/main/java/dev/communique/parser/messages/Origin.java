package dev.communique.parser.messages;

/**
 * The words that a field was read from, and the rule that read it.
 *
 * @param from the first word
 * @param to the word after the last
 * @param rule the rule's name
 */
record Origin(int from, int to, String rule) {}
