package dev.communique.core.compare;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.communique.core.events.Event;
import dev.communique.core.query.ArticleFacts;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.Folded;
import dev.communique.core.query.Table;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One message as several outlets tell it: in which form, what each quoted, left out and put first.
 * An outlet is an agency of a dateline or a label; an article without any goes by its id. Of
 * several articles of one outlet the fullest counts; an outlet without one that others credit with
 * making the message known tells what these say it did. An outlet that is silent is told apart from
 * one of which the source holds no articles from the week that began with the message. Immutable;
 * prints as a table.
 *
 * <pre>{@code
 * Outlets.of(event, corpus, List.of("KCNA", "Xinhua"));
 * }</pre>
 */
public final class Outlets {
  /** Outlets tell of a message within this many days, or they do not. */
  private static final int NEWS_DAYS = 7;

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
   * @param expected the outlets of which it was to be expected, by words of their names
   * @throws IllegalArgumentException if one is blank
   */
  public static Outlets of(Event event, ArticleSource source, List<String> expected) {
    Outlets telling = of(event);
    Map<String, OutletTelling> tellings = new LinkedHashMap<>(telling.tellings);
    for (String outlet : expected) {
      checkArgument(!outlet.isBlank(), "an outlet must have a name");
      if (telling.find(outlet).isEmpty()) {
        tellings.put(outlet, OutletTelling.silent(outlet, isCovered(event, source, outlet)));
      }
    }
    return new Outlets(tellings);
  }

  private static boolean isCovered(Event event, ArticleSource source, String outlet) {
    return event
        .date()
        .or(event::days)
        .filter(days -> source.articles().outlet(outlet).during(week(days)).count() > 0)
        .isPresent();
  }

  private static PartialDate week(PartialDate days) {
    LocalDate end = days.latest().plusDays(NEWS_DAYS);
    return end.getYear() > 9999 ? days : days.union(PartialDate.of(end)); // no later date is one
  }

  private static Map<String, Report> reports(Event event) {
    Map<String, Report> own = new LinkedHashMap<>();
    Map<String, Report> credited = new LinkedHashMap<>();
    for (Report report : event.reports()) {
      List<String> carriers = ArticleFacts.outlets(report.article()).toList();
      List<String> sources = report.message().reportedBy();
      sources.forEach(outlet -> credited.merge(outlet, report, Outlets::fuller));
      boolean isNameless = carriers.isEmpty() && sources.isEmpty();
      for (String outlet : isNameless ? List.of(report.article().id()) : carriers) {
        own.merge(outlet, report, Outlets::fuller);
      }
    }
    credited.forEach(own::putIfAbsent);
    return own;
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
   * {@return what an outlet tells, the fullest where several have the words in their names; empty
   * when none has}
   *
   * @param outlet words of its name
   */
  public Optional<OutletTelling> find(String outlet) {
    String words = Folded.of(outlet);
    return tellings.values().stream()
        .filter(telling -> Folded.of(telling.outlet()).contains(words))
        .min(Comparator.comparing(OutletTelling::form));
  }

  /**
   * {@return the words of the message as two outlets give them, sentence by sentence: where they
   * translate it, what they translate differently}
   *
   * @param first an outlet, by words of its name
   * @param second another
   * @throws IllegalArgumentException if one of them does not tell of the message
   */
  public Comparison compare(String first, String second) {
    return Comparison.of(report(first), report(second));
  }

  private Report report(String outlet) {
    return find(outlet)
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
