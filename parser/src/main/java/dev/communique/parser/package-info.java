/** Reads dated text: records, dates, leaders, quotations, messages. */
@NullMarked
package dev.communique.parser;

import org.jspecify.annotations.NullMarked;
