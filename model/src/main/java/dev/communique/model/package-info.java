/**
 * Immutable values of the vocabulary: articles, leaders, quotations, messages, and where each fact
 * was read. Start at {@link dev.communique.model.Article}. First in the flow; knows no other
 * package.
 */
@NullMarked
@ModelStyle
package dev.communique.model;

import org.jspecify.annotations.NullMarked;
