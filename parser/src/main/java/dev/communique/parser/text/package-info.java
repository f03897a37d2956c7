/**
 * From bytes to words: records, their layout, and the table of words with the lexicon's phrases.
 * Start at {@link dev.communique.parser.text.Words}. First in the parser's flow; knows only the
 * model.
 */
@NullMarked
package dev.communique.parser.text;

import org.jspecify.annotations.NullMarked;
