package dev.communique.core.events;

import dev.communique.model.Experimental;

/**
 * Two texts that are worth a look: one can be a copy of the other.
 *
 * @param text the number of the later text
 * @param earlier the number of the one before it, which would be the original
 */
@Experimental
public record CopyPair(long text, long earlier) {}
