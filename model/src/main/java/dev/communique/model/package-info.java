/**
 * Immutable values of the vocabulary: articles, leaders, quotations, messages, and where each fact
 * was read. Start at {@link dev.communique.model.Article}. First in the flow; knows no other
 * package.
 *
 * <p>Values with more than three parts are abstract classes that only this package can extend: a
 * value always comes from its builder, which checks it, so that a wrong one cannot exist. Two
 * values with equal parts are equal. All are serializable and print on one line.
 */
@NullMarked
@ModelStyle
package dev.communique.model;

import org.jspecify.annotations.NullMarked;
