/**
 * One event from many reports: which tellings are of one real message, what they contradict each
 * other in, which articles are copies of others, who answered whom. Start at {@link
 * dev.communique.core.events.Events}. Comes after {@code core.query} and takes the values of {@code
 * dev.communique.model}.
 */
@NullMarked
package dev.communique.core.events;

import org.jspecify.annotations.NullMarked;
