package dev.communique.parser.time;

import dev.communique.model.Span;
import java.time.LocalDate;

/**
 * An anniversary whose ordinal and state give the day.
 *
 * @param span the words
 * @param day the day
 * @param isLead whether it stands in the lead and is not spoken of as far ahead
 */
record AnniversaryClue(Span span, LocalDate day, boolean isLead) {}
