package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import dev.communique.model.ArticleDate;
import dev.communique.model.PartialDate;
import dev.communique.model.Problem;
import java.util.Optional;

/**
 * What {@link ArticleDater} says of an article.
 *
 * @param date its date, absent when nothing tells it
 * @param datelineDay the day of its dateline, absent when it gives none or its year is unknown
 * @param problems evidence that disagrees, or that there is none
 */
public record Dating(
    Optional<ArticleDate> date,
    Optional<PartialDate> datelineDay,
    ImmutableList<Problem> problems) {}
