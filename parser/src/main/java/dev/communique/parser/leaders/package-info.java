/**
 * Who: the registry of leaders and the people a text names, resolved as of the article's date.
 * Start at {@link dev.communique.parser.leaders.LeaderFinder}. After words and dates in the flow.
 */
@NullMarked
package dev.communique.parser.leaders;

import org.jspecify.annotations.NullMarked;
