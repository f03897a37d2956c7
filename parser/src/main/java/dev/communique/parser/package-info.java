/**
 * The parser as a whole: dated text in, articles with their messages out. Start at {@link
 * dev.communique.parser.ArticleParser}. Builds the lexicon out of what the stages contribute and
 * hands it down; nothing below knows it.
 */
@NullMarked
package dev.communique.parser;

import org.jspecify.annotations.NullMarked;
