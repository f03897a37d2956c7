/**
 * What the messages of a corpus say over time: counts, gaps and replies of a pair or a leader
 * ({@link dev.communique.core.timeline.Timeline}), messages that were due ({@link
 * dev.communique.core.timeline.Expectations}), claims about rarity held against what is known
 * ({@link dev.communique.core.timeline.ClaimCheck}), and who writes to whom ({@link
 * dev.communique.core.timeline.Network}). {@link dev.communique.core.timeline.TimeSource} asks for
 * all of them. Real messages are counted, not their reports. Comes after {@code core.compare} and
 * takes the events of {@code core.events}.
 */
@NullMarked
package dev.communique.core.timeline;

import org.jspecify.annotations.NullMarked;
