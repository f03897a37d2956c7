package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.communique.core.events.Event;
import dev.communique.core.timeline.ClaimCheck;
import dev.communique.core.timeline.Silence;
import dev.communique.model.PartialDate;
import dev.communique.model.Purpose;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the script draws a timeline from; days are counted from 1970. */
final class TimelineJson {
  private TimelineJson() {}

  /** What the messages are for, in the order of {@link Purpose}. */
  static ImmutableSortedSet<Purpose> purposes(TimelineData data) {
    return Stream.concat(data.there().stream(), data.back().stream())
        .map(Event::purpose)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Purpose::compareTo));
  }

  static Map<String, Object> of(TimelineData data) {
    ImmutableMap.Builder<String, Object> all = ImmutableMap.builder();
    all.put("one", data.one()).put("other", data.other());
    data.days().ifPresent(days -> all.put("days", days(TimeScale.withRoom(days))));
    all.put("purposes", purposes(data).stream().map(TimelineJson::purpose).toList());
    all.put("maybe", Told.MAYBE);
    all.put("there", data.there().stream().map(TimelineJson::message).toList());
    all.put("back", data.back().stream().map(TimelineJson::message).toList());
    all.put("silences", data.silences().stream().map(TimelineJson::silence).toList());
    all.put("claims", data.claims().stream().map(TimelineJson::claim).toList());
    return all.build();
  }

  private static List<Long> days(PartialDate date) {
    return ImmutableList.of(date.earliest().toEpochDay(), date.latest().toEpochDay());
  }

  private static Map<String, Object> purpose(Purpose purpose) {
    return ImmutableMap.of("name", purpose.spelling(), "shape", PurposeShape.of(purpose));
  }

  private static Map<String, Object> message(Event event) {
    return ImmutableMap.of(
        "days", days(event.when().orElseThrow()),
        "purpose", event.purpose().spelling(),
        "maybe", Told.isMaybe(event),
        "told", Told.of(event));
  }

  private static Map<String, Object> silence(Silence silence) {
    return ImmutableMap.of(
        "days", days(silence.stretch()),
        "name", TimelineChart.days(silence),
        "gaps", silence.coverage().gaps().stream().map(TimelineJson::days).toList(),
        "told", TimelineSvg.told(silence));
  }

  private static Map<String, Object> claim(ClaimCheck check) {
    return ImmutableMap.of(
        "days", days(check.claim().day()),
        "window", days(check.window()),
        "sign", ClaimMarks.sign(check),
        "told", ClaimMarks.told(check));
  }
}
