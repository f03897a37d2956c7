package dev.communique.core.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.communique.core.query.Columns;
import dev.communique.core.query.Listing;
import dev.communique.core.query.OutletCoverage;
import dev.communique.core.query.Table;
import dev.communique.core.text.Counted;
import dev.communique.model.PartialDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How many messages lie in one stretch of days after another, and in how many of their months the
 * source has articles at all: no message there is one thing, no articles another. Immutable.
 */
public final class PeriodCounts {
  private final Columns<PeriodCount> columns;
  private final ImmutableList<PeriodCount> counts;
  private final Bounds undated;
  private final ImmutableSortedMap<YearMonth, Long> months;

  private PeriodCounts(
      String there,
      String back,
      ImmutableList<PeriodCount> counts,
      Bounds undated,
      ImmutableSortedMap<YearMonth, Long> months) {
    this.counts = counts;
    this.undated = undated;
    this.months = months;
    this.columns =
        Columns.<PeriodCount>of("period")
            .with("days", count -> count.days().toString())
            .with(there, count -> count.there().toString())
            .toTheRight()
            .with(back, count -> count.back().toString())
            .toTheRight()
            .with("total", count -> count.total().toString())
            .toTheRight()
            .with("covered", this::coverage);
  }

  static PeriodCounts of(
      String there,
      String back,
      List<PeriodCount> counts,
      Bounds undated,
      Optional<OutletCoverage> covered) {
    return new PeriodCounts(
        there,
        back,
        ImmutableList.copyOf(counts),
        undated,
        covered.map(OutletCoverage::months).orElseGet(ImmutableSortedMap::of));
  }

  /** {@return the counts, in order of time} */
  public Listing<PeriodCount> list() {
    return Listing.of(counts, columns);
  }

  /**
   * {@return the count of one of the stretches; empty when it is none of them}
   *
   * @param days as {@link PartialDate#parse} takes it: {@code 2017}
   * @throws IllegalArgumentException if it is no date
   */
  public Optional<PeriodCount> find(String days) {
    PartialDate wanted = PartialDate.parse(days);
    return counts.stream().filter(count -> count.days().equals(wanted)).findFirst();
  }

  /** {@return how many messages have no date at all and are in none of the counts} */
  public Bounds undated() {
    return undated;
  }

  /**
   * {@return in how many months of a stretch the source has articles, and how many months it has}
   *
   * @param count one of the counts
   */
  public String coverage(PeriodCount count) {
    YearMonth from = YearMonth.from(count.days().earliest());
    YearMonth to = YearMonth.from(count.days().latest());
    long all = from.until(to, ChronoUnit.MONTHS) + 1;
    int held = months.subMap(from, true, to, true).size();
    return held == 0 ? "not covered" : held + " of " + Counted.of(all, "month");
  }

  /** {@return a row for each stretch} */
  public Table toTable() {
    return list().toTable();
  }

  /** {@return the table, and how many messages have no date} */
  @Override
  public String toString() {
    return toTable() + (undated.most() == 0 ? "" : "and " + undated + " without a date\n");
  }
}
