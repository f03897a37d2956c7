package dev.communique.core.timeline;

import com.google.common.collect.ImmutableMap;
import dev.communique.core.events.Event;
import dev.communique.core.query.ArticleFacts;
import dev.communique.model.Message;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When a message was written, when the first outlet published it, and when others told of it.
 * Reports that tell of it in passing are left out: they come when they please. Immutable.
 */
public final class Publication {
  /** Who carries an article that names nobody. */
  private static final String UNNAMED = "unnamed";

  private final Event event;
  private final ImmutableMap<String, PartialDate> outlets;

  private Publication(Event event, Map<String, PartialDate> outlets) {
    this.event = event;
    this.outlets = ImmutableMap.copyOf(outlets);
  }

  static Publication of(Event event) {
    Map<String, PartialDate> dates = new LinkedHashMap<>();
    for (Report report : event.reports()) {
      if (!report.message().isPassing()) {
        addCredited(report, dates);
        addCarriers(report, dates);
      }
    }
    return new Publication(
        event,
        dates.entrySet().stream()
            .sorted(
                Map.Entry.<String, PartialDate>comparingByValue()
                    .thenComparing(entry -> entry.getKey().equals(UNNAMED)))
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Who made it known did so on the day that the text says, else no later than the article. */
  private static void addCredited(Report report, Map<String, PartialDate> dates) {
    Message message = report.message();
    Optional<PartialDate> day = message.reported().or(() -> ArticleFacts.date(report.article()));
    day.ifPresent(date -> message.reportedBy().forEach(name -> add(name, date, dates)));
  }

  private static void addCarriers(Report report, Map<String, PartialDate> dates) {
    Optional<PartialDate> day = ArticleFacts.date(report.article());
    boolean isNamed =
        ArticleFacts.outlets(report.article()).findAny().isPresent()
            || !report.message().reportedBy().isEmpty();
    day.ifPresent(
        date -> {
          ArticleFacts.outlets(report.article()).forEach(name -> add(name, date, dates));
          if (!isNamed) {
            add(UNNAMED, date, dates);
          }
        });
  }

  private static void add(String outlet, PartialDate date, Map<String, PartialDate> dates) {
    dates.merge(outlet, date, (known, other) -> known.compareTo(other) <= 0 ? known : other);
  }

  /** {@return the message} */
  public Event event() {
    return event;
  }

  /** {@return when it was written and sent, when any report says so} */
  public Optional<PartialDate> written() {
    return event.sent();
  }

  /** {@return when it was first published; empty when nobody tells of it but in passing} */
  public Optional<PartialDate> published() {
    return outlets.values().stream().findFirst();
  }

  /** {@return who published it first; of several on one day who is credited with it} */
  public Optional<String> publisher() {
    return outlets.keySet().stream().findFirst();
  }

  /**
   * {@return who told of it and when each did first, in order of time: outlets that carry articles,
   * and those that articles credit with making it known}
   */
  public ImmutableMap<String, PartialDate> outlets() {
    return outlets;
  }

  /** All but the first, with their dates. */
  String others() {
    return outlets.entrySet().stream()
        .skip(1)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** {@return the three dates} */
  @Override
  public String toString() {
    String first =
        publisher()
            .map(name -> "published " + published().orElseThrow() + " by " + name)
            .orElse("");
    return "written "
        + written().map(PartialDate::toString).orElse("?")
        + (first.isEmpty() ? "" : ", " + first)
        + (others().isEmpty() ? "" : ", then " + others());
  }
}
