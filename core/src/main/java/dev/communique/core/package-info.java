/**
 * Articles together, and the questions to ask them. Start at {@link
 * dev.communique.core.Communique}, which reads files into a {@link dev.communique.core.Corpus}.
 * Last in the module: nothing below imports it.
 */
@NullMarked
package dev.communique.core;

import org.jspecify.annotations.NullMarked;
