/**
 * Dates: finds and resolves date expressions, anniversaries and lengths of time, and dates the
 * article itself.
 *
 * <p>Start at {@link dev.communique.parser.time.DateFinder} and {@link
 * dev.communique.parser.time.ArticleDater}. Reads the words of {@code parser.text}; leaders,
 * quotations and messages are read with its dates.
 */
@NullMarked
package dev.communique.parser.time;

import org.jspecify.annotations.NullMarked;
