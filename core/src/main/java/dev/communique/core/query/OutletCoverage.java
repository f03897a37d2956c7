package dev.communique.core.query;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.communique.core.text.Counted;
import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How much a source holds of an outlet, month by month: whether silence there can mean anything.
 * Immutable.
 */
public final class OutletCoverage {
  private static final int GAPS_SHOWN = 5;
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final Optional<String> outlet;
  private final Optional<PartialDate> dates;
  private final long articleCount;
  private final ImmutableSortedMap<YearMonth, Long> months;

  private OutletCoverage(
      Optional<String> outlet,
      Optional<PartialDate> dates,
      long articleCount,
      SortedMap<YearMonth, Long> months) {
    this.outlet = outlet;
    this.dates = dates;
    this.articleCount = articleCount;
    this.months = ImmutableSortedMap.copyOfSorted(months);
  }

  /**
   * {@return what a source holds of an outlet in a stretch of days}
   *
   * @param source where to look
   * @param outlet an agency of a dateline, or words of a label
   * @param dates the days
   */
  public static OutletCoverage of(ArticleSource source, String outlet, PartialDate dates) {
    return of(source, Optional.of(outlet), Optional.of(dates));
  }

  /**
   * {@return what a source holds in a stretch of days, of whatever outlet}
   *
   * @param source where to look
   * @param dates the days
   */
  public static OutletCoverage of(ArticleSource source, PartialDate dates) {
    return of(source, Optional.empty(), Optional.of(dates));
  }

  static OutletCoverage of(
      ArticleSource source, Optional<String> outlet, Optional<PartialDate> dates) {
    ArticleQuery query = ArticleQuery.of(source);
    query = outlet.isPresent() ? query.outlet(outlet.get()) : query;
    query = dates.isPresent() ? query.during(dates.get()) : query;
    long count = query.count();
    SortedMap<YearMonth, Long> months =
        source.finder(query.question()).isPresent() ? asked(query, dates) : counted(query, dates);
    return new OutletCoverage(outlet, dates, count, months);
  }

  /** One look at every article. */
  private static SortedMap<YearMonth, Long> counted(
      ArticleQuery query, Optional<PartialDate> dates) {
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    try (Stream<Article> articles = query.stream()) {
      articles.forEachOrdered(
          article ->
              ArticleFacts.date(article)
                  .flatMap(date -> dates.map(date::intersect).orElse(Optional.of(date)))
                  .ifPresent(
                      date -> months(date).forEach(month -> months.merge(month, 1L, Long::sum))));
    }
    return months;
  }

  /** One question to the index for each month between the first article and the last. */
  private static SortedMap<YearMonth, Long> asked(ArticleQuery query, Optional<PartialDate> dates) {
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    days(query)
        .flatMap(held -> dates.map(held::intersect).orElse(Optional.of(held)))
        .ifPresent(
            stretch ->
                months(stretch)
                    .forEach(
                        month -> {
                          long count = query.during(PartialDate.of(month)).count();
                          if (count > 0) {
                            months.put(month, count);
                          }
                        }));
    return months;
  }

  /** From the first day an article can be of to the last, which need not be the latest one's. */
  private static Optional<PartialDate> days(ArticleQuery query) {
    Optional<PartialDate> first = end(query.sortedBy(Sorting.DATE));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    PartialDate held = first.get();
    Optional<PartialDate> more = beyond(query, held);
    while (more.isPresent()) {
      held = held.union(more.get());
      more = beyond(query, held);
    }
    return Optional.of(held);
  }

  /** The date of an article that can be of a later day. */
  private static Optional<PartialDate> beyond(ArticleQuery query, PartialDate held) {
    if (held.latest().equals(LAST_DAY)) {
      return Optional.empty();
    }
    PartialDate later = PartialDate.of(held.latest().plusDays(1), LAST_DAY);
    return end(query.during(later).sortedBy(Sorting.LATEST));
  }

  private static Optional<PartialDate> end(ArticleQuery query) {
    return query.limit(1).list().stream().findFirst().flatMap(ArticleFacts::date);
  }

  private static Stream<YearMonth> months(PartialDate date) {
    YearMonth last = YearMonth.from(date.latest());
    return Stream.iterate(
        YearMonth.from(date.earliest()),
        month -> !month.isAfter(last),
        month -> month.plusMonths(1));
  }

  /** {@return the number of articles that can be of these days} */
  public long articleCount() {
    return articleCount;
  }

  /**
   * {@return the number of articles of each month that has some; a vague date counts in several}
   */
  public ImmutableSortedMap<YearMonth, Long> months() {
    return months;
  }

  /** {@return whether there is nothing: silence means nothing} */
  public boolean isEmpty() {
    return articleCount == 0;
  }

  /**
   * {@return the stretches of whole months without an article, between the first and last day asked
   * for, or the first and last article when no days were; in order}
   */
  public ImmutableList<PartialDate> gaps() {
    ImmutableList.Builder<PartialDate> gaps = ImmutableList.builder();
    if (months.isEmpty()) {
      return dates.stream().collect(ImmutableList.toImmutableList());
    }
    PartialDate stretch = dates.orElseGet(this::held);
    LocalDate from = stretch.earliest();
    for (YearMonth month : months.keySet()) {
      addGap(gaps, from, month.atDay(1));
      from = month.plusMonths(1).atDay(1);
    }
    addGap(gaps, from, stretch.latest().plusDays(1));
    return gaps.build();
  }

  private static void addGap(
      ImmutableList.Builder<PartialDate> gaps, LocalDate from, LocalDate to) {
    if (from.isBefore(to)) {
      gaps.add(PartialDate.of(from, to.minusDays(1)));
    }
  }

  /** From the first month that has an article to the last; there are some. */
  private PartialDate held() {
    return PartialDate.of(months.firstKey()).union(PartialDate.of(months.lastKey()));
  }

  /** {@return whose articles, how many, and the months that have none} */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(outlet.orElse("all outlets"));
    dates.ifPresent(stretch -> line.append(", ").append(stretch));
    line.append(": ").append(articleCount == 0 ? "no" : articleCount);
    line.append(' ').append(Counted.noun(articleCount, "article"));
    ImmutableList<PartialDate> gaps = gaps();
    if (articleCount > 0 && !gaps.isEmpty()) {
      line.append(", none in ");
      line.append(Joiner.on(", ").join(gaps.subList(0, Math.min(GAPS_SHOWN, gaps.size()))));
      line.append(gaps.size() > GAPS_SHOWN ? " …" : "");
    }
    return line.toString();
  }
}
