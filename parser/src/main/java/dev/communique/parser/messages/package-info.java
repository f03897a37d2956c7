/**
 * From dates, leaders, clauses and quotations to messages: who wrote to whom, on what occasion, in
 * which words, and what is said about their rarity. Start at {@link
 * dev.communique.parser.messages.MessageFinder}. Last stage of the parser.
 */
@NullMarked
package dev.communique.parser.messages;

import org.jspecify.annotations.NullMarked;
