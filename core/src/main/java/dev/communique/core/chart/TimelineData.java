package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Event;
import dev.communique.core.timeline.ClaimCheck;
import dev.communique.core.timeline.Silence;
import dev.communique.core.timeline.Timeline;
import dev.communique.model.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a picture of a timeline shows: messages with a date, long silences and claims. */
final class TimelineData {
  private static final int LEAST_DAYS = 30;

  /** So many silences are shaded, the longest. */
  private static final int MOST_SILENCES = 3;

  private final Timeline timeline;
  private final ImmutableList<Event> there;
  private final ImmutableList<Event> back;
  private final ImmutableList<Silence> silences;
  private final ImmutableList<ClaimCheck> claims;
  private final Optional<PartialDate> days;
  private final int undatedCount;

  TimelineData(Timeline timeline, Iterable<ClaimCheck> claims) {
    this.timeline = timeline;
    List<Event> all = timeline.messages();
    this.there = dated(timeline.there().messages());
    this.back = dated(timeline.back().messages());
    this.undatedCount = (int) all.stream().filter(each -> each.when().isEmpty()).count();
    this.days = timeline.dates();
    this.silences = longest(timeline);
    this.claims =
        ImmutableList.sortedCopyOf(
            Comparator.comparing((ClaimCheck check) -> check.claim().day()), claims);
  }

  private static ImmutableList<Event> dated(List<Event> events) {
    return events.stream()
        .filter(event -> event.when().isPresent())
        .sorted(Comparator.comparing(event -> middle(event.when().orElseThrow())))
        .collect(ImmutableList.toImmutableList());
  }

  static long middle(PartialDate date) {
    return (date.earliest().toEpochDay() + date.latest().toEpochDay()) / 2;
  }

  private static ImmutableList<Silence> longest(Timeline timeline) {
    return timeline.silences().stream()
        .filter(silence -> silence.stretch().dayCount() >= LEAST_DAYS)
        .sorted(Comparator.comparingLong(silence -> -silence.stretch().dayCount()))
        .limit(MOST_SILENCES)
        .sorted(Comparator.comparing(Silence::stretch))
        .collect(ImmutableList.toImmutableList());
  }

  String one() {
    return Label.name(timeline.one());
  }

  String other() {
    return Label.name(timeline.other());
  }

  ImmutableList<Event> there() {
    return there;
  }

  ImmutableList<Event> back() {
    return back;
  }

  /** Whether some message shown is not sure to have been sent. */
  boolean hasMaybe() {
    return Stream.concat(there.stream(), back.stream()).anyMatch(Told::isMaybe);
  }

  ImmutableList<Silence> silences() {
    return silences;
  }

  ImmutableList<ClaimCheck> claims() {
    return claims;
  }

  int undatedCount() {
    return undatedCount;
  }

  /** From the first message or claim to the last; empty when nothing has a date. */
  Optional<PartialDate> days() {
    return claims.stream()
        .map(check -> check.claim().day())
        .reduce(PartialDate::union)
        .map(dates -> days.map(dates::union).orElse(dates))
        .or(() -> days);
  }

  Timeline timeline() {
    return timeline;
  }
}
