package dev.communique.core.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.events.Event;
import dev.communique.core.query.ArticleFacts;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.OutletCoverage;
import dev.communique.core.query.Table;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One message as several outlets tell it: in which form, what each quoted, left out and put first.
 * An outlet is an agency of a dateline or a label; an article without any goes by its id. Of
 * several articles of one outlet the fullest counts. An outlet that is silent is told apart from
 * one of which the articles of these days are not known. Immutable; prints as a table.
 *
 * <pre>{@code
 * Outlets.of(event, corpus, List.of("KCNA", "Xinhua"));
 * }</pre>
 */
public final class Outlets {
  /** How long after a message its report is waited for. */
  private static final int LATE_DAYS = 7;

  private final ImmutableMap<String, OutletTelling> tellings;

  private Outlets(Map<String, OutletTelling> tellings) {
    this.tellings = ImmutableMap.copyOf(tellings);
  }

  /**
   * {@return a message as its outlets tell it}
   *
   * @param event the message
   */
  public static Outlets of(Event event) {
    Map<String, Report> reports = reports(event);
    Map<String, OutletTelling> tellings = new LinkedHashMap<>();
    reports.forEach(
        (outlet, report) ->
            tellings.put(outlet, OutletTelling.of(outlet, report, reports.values())));
    return new Outlets(tellings);
  }

  /**
   * {@return a message as its outlets tell it, and those of which it was to be expected}
   *
   * @param event the message
   * @param source where else the outlets' articles are, which tells silence from ignorance
   * @param expected the outlets of which it was to be expected
   */
  public static Outlets of(Event event, ArticleSource source, List<String> expected) {
    Map<String, OutletTelling> tellings = new LinkedHashMap<>(of(event).tellings);
    for (String outlet : expected) {
      tellings.computeIfAbsent(
          outlet, name -> OutletTelling.silent(name, isCovered(event, source, name)));
    }
    return new Outlets(tellings);
  }

  private static boolean isCovered(Event event, ArticleSource source, String outlet) {
    Optional<PartialDate> days = event.date();
    return days.isPresent()
        && OutletCoverage.of(source, outlet, days.get().union(days.get().plusDays(LATE_DAYS)))
                .articleCount()
            > 0;
  }

  private static Map<String, Report> reports(Event event) {
    Map<String, Report> reports = new LinkedHashMap<>();
    for (Report report : event.reports()) {
      List<String> outlets = ArticleFacts.outlets(report.article()).toList();
      for (String outlet : outlets.isEmpty() ? List.of(report.article().id()) : outlets) {
        reports.merge(outlet, report, Outlets::fuller);
      }
    }
    return reports;
  }

  private static Report fuller(Report one, Report other) {
    int order = one.message().coverage().compareTo(other.message().coverage());
    boolean isFuller = order != 0 ? order > 0 : Wording.of(other).count() > Wording.of(one).count();
    return isFuller ? other : one;
  }

  /** {@return what each outlet tells, by name, in the order of their articles} */
  public ImmutableMap<String, OutletTelling> tellings() {
    return tellings;
  }

  /**
   * {@return the words of the message as two outlets give them, sentence by sentence: where they
   * translate it, what they translate differently}
   *
   * @param first an outlet
   * @param second another
   * @throws IllegalArgumentException if one of them does not tell of the message
   */
  public Comparison compare(String first, String second) {
    return Comparison.of(report(first), report(second));
  }

  private Report report(String outlet) {
    return Optional.ofNullable(tellings.get(outlet))
        .flatMap(OutletTelling::report)
        .orElseThrow(() -> new IllegalArgumentException("no report by \"" + outlet + "\""));
  }

  /** {@return a row for each outlet} */
  public Table toTable() {
    return Table.of(
        ImmutableList.of("outlet", "form", "words", "first", "only here", "left out"),
        tellings.values().stream().map(OutletTelling::row).toList());
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return toTable().toString();
  }
}
