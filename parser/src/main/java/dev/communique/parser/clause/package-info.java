/**
 * A shallow reading of sentences: noun groups, verb groups with voice, tense and negation, and the
 * subject, object and prepositional arguments of a verb. Start at {@link
 * dev.communique.parser.clause.Clauses}. Comes after dates and leaders, before quotations.
 */
@NullMarked
package dev.communique.parser.clause;

import org.jspecify.annotations.NullMarked;
