package dev.communique.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.communique.model.DateExpression;
import dev.communique.model.PartialDate;
import dev.communique.parser.time.TimeLength;
import java.util.Optional;

/**
 * What the stage of dates finds in an article.
 *
 * @param article the article's own date
 * @param expressions the dates its text names
 * @param lengths the lengths of time its text names
 */
record FoundDates(
    Optional<PartialDate> article,
    ImmutableList<DateExpression> expressions,
    ImmutableList<TimeLength> lengths) {}
