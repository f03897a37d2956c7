/**
 * What changed in the wording. Start at {@link dev.communique.core.compare.Comparison}; {@link
 * dev.communique.core.compare.Series} follows phrases along the years, {@link
 * dev.communique.core.compare.Tone} lists the signs of a dictionary, {@link
 * dev.communique.core.compare.Outlets} holds outlets beside each other, and {@link
 * dev.communique.core.compare.Reuse} finds who repeats whom. Comes after {@code core.events} and
 * {@code core.statistics}, which has the formulas.
 */
@NullMarked
package dev.communique.core.compare;

import org.jspecify.annotations.NullMarked;
