/**
 * Input that nobody means well with: what is read, and what must hold whatever it is. {@link
 * dev.communique.fuzz.Target} is the way in.
 */
@NullMarked
package dev.communique.fuzz;

import org.jspecify.annotations.NullMarked;
