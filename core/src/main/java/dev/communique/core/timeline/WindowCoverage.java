package dev.communique.core.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.MessageFacts;
import dev.communique.core.query.OutletCoverage;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which months of some days a source can tell of: those with an article, of the outlet when one is
 * asked for, or with a message that others credit to it.
 */
final class WindowCoverage {
  private final OutletCoverage articles;
  private final ImmutableList<PartialDate> gaps;

  private WindowCoverage(OutletCoverage articles, List<PartialDate> gaps) {
    this.articles = articles;
    this.gaps = ImmutableList.copyOf(gaps);
  }

  static WindowCoverage of(ArticleSource source, Optional<String> outlet, PartialDate window) {
    if (outlet.isEmpty()) {
      OutletCoverage all = OutletCoverage.of(source, window);
      return new WindowCoverage(all, all.gaps());
    }
    OutletCoverage own = OutletCoverage.of(source, outlet.get(), window);
    ImmutableSet<YearMonth> credited = credited(source, outlet.get(), window);
    List<PartialDate> gaps = new ArrayList<>();
    for (PartialDate gap : own.gaps()) {
      CalendarPeriod.MONTH
          .all(gap)
          .filter(month -> !credited.contains(YearMonth.from(month.earliest())))
          .flatMap(month -> month.intersect(gap).stream())
          .forEach(month -> add(month, gaps));
    }
    return new WindowCoverage(own, gaps);
  }

  /** The months of the messages that others credit to an outlet. */
  private static ImmutableSet<YearMonth> credited(
      ArticleSource source, String outlet, PartialDate window) {
    try (Stream<Report> reports = source.messages().reportedBy(outlet).during(window).stream()) {
      return reports
          .flatMap(report -> MessageFacts.date(report).stream())
          .filter(date -> CalendarPeriod.MONTH.around(date.earliest()).contains(date))
          .map(date -> YearMonth.from(date.earliest()))
          .collect(ImmutableSet.toImmutableSet());
    }
  }

  /** Joins months in a row. */
  private static void add(PartialDate month, List<PartialDate> gaps) {
    int last = gaps.size() - 1;
    if (last >= 0 && gaps.get(last).latest().plusDays(1).equals(month.earliest())) {
      gaps.set(last, gaps.get(last).union(month));
    } else {
      gaps.add(month);
    }
  }

  OutletCoverage articles() {
    return articles;
  }

  /** The stretches of whole months that it cannot tell of, cut at the window. */
  ImmutableList<PartialDate> gaps() {
    return gaps;
  }

  /** Those among some days. */
  ImmutableList<PartialDate> gaps(PartialDate days) {
    return gaps.stream()
        .flatMap(gap -> gap.intersect(days).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
