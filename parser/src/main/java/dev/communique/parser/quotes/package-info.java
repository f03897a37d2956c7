/**
 * From words to quotations: what is reported, in which words, and who said it. Start at {@link
 * dev.communique.parser.quotes.QuotationFinder}. After clauses and before messages in the parser's
 * flow.
 */
@NullMarked
package dev.communique.parser.quotes;

import org.jspecify.annotations.NullMarked;
