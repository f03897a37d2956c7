/** Queries and compares what was read. */
@NullMarked
package dev.communique.core;

import org.jspecify.annotations.NullMarked;
