/**
 * What changed in the wording. Start at {@link dev.communique.core.compare.Comparison}; takes the
 * values of {@code dev.communique.model}.
 */
@NullMarked
package dev.communique.core.compare;

import org.jspecify.annotations.NullMarked;
