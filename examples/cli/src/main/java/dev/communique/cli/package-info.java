/**
 * The command line: reads articles and prints their messages, quotations and leaders. Starts at
 * {@link dev.communique.cli.Main}. Last in the flow; a user of the library like any other.
 */
@NullMarked
package dev.communique.cli;

import org.jspecify.annotations.NullMarked;
