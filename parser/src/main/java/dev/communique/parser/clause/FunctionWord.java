package dev.communique.parser.clause;

/**
 * What a word of a closed class is.
 *
 * @param tag its class
 * @param detail more about auxiliaries and pronouns, often empty
 */
record FunctionWord(Tag tag, String detail) {}
