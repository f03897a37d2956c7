package dev.communique.core.dossier;

import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Event;
import dev.communique.core.timeline.Timeline;
import dev.communique.model.CountryCode;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs each message whose words are known with an earlier one of the same side: the last on the
 * same occasion, else the last of all.
 */
final class Steps {
  private final ImmutableList.Builder<Step> steps = ImmutableList.builder();

  private Steps() {}

  /** A kind of occasion, and whose: what messages of a series have in common. */
  private record Series(OccasionType type, Optional<CountryCode> of) {
    static Optional<Series> of(Event event) {
      return event.occasion().filter(each -> isRecurring(each)).map(Series::of);
    }

    private static Series of(Occasion occasion) {
      return new Series(occasion.type(), occasion.of());
    }

    private static boolean isRecurring(Occasion occasion) {
      return occasion.type() != OccasionType.OTHER;
    }
  }

  /** Both ways, by the date of the later message. */
  static ImmutableList<Step> of(Timeline timeline) {
    Steps steps = new Steps();
    steps.add(timeline.there());
    steps.add(timeline.back());
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(step -> step.after().when().orElseThrow()), steps.steps.build());
  }

  private void add(Timeline oneWay) {
    List<Event> before = new ArrayList<>();
    Map<Series, Event> series = new HashMap<>();
    for (Event event : oneWay.messages()) {
      if (hasWords(event) && event.when().isPresent()) {
        add(event, before, series);
      }
    }
  }

  private void add(Event event, List<Event> before, Map<Series, Event> series) {
    Optional<Series> own = Series.of(event);
    Optional<Event> same = own.map(series::get);
    if (same.isPresent()) {
      steps.add(Step.of(same.get(), event, true));
    } else if (!before.isEmpty()) {
      steps.add(Step.of(before.get(before.size() - 1), event, false));
    }
    before.add(event);
    own.ifPresent(key -> series.put(key, event));
  }

  private static boolean hasWords(Event event) {
    return !event.best().contentTexts().isEmpty();
  }
}
