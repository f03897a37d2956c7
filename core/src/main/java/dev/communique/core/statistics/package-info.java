/**
 * Published measures of words: which of them tell two sides apart ({@link
 * dev.communique.core.statistics.Keyness}, {@link dev.communique.core.statistics.LogOdds}), where
 * texts stand on a scale ({@link dev.communique.core.statistics.Wordscores}), how alike two sets
 * are. They take bags of words and know no messages: start at {@code Comparison} of {@code
 * core.compare}, which makes the bags. Comes after {@code core.query}, for its tables.
 */
@NullMarked
package dev.communique.core.statistics;

import org.jspecify.annotations.NullMarked;
