package dev.communique.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.core.events.Event;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any timeline. */
class TimelinePropertiesTest {
  static List<Timeline> timelines() {
    return IntStream.range(0, 40)
        .mapToObj(RandomLetters::of)
        .map(letters -> letters.timeline("Rolf III", "Nora Quist"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("timelines")
  void counts_of_periods_add_up(Timeline timeline) {
    for (CalendarPeriod period : CalendarPeriod.values()) {
      PeriodCounts counts = timeline.countBy(period);
      Bounds sum =
          counts.list().stream().map(PeriodCount::total).reduce(counts.undated(), Bounds::plus);
      assertThat(sum.least()).isLessThanOrEqualTo(timeline.count().least());
      assertThat(sum.most()).isGreaterThanOrEqualTo(timeline.count().most());
    }
  }

  /** Every date drawn out of the ranges gives counts within the bounds. */
  @ParameterizedTest
  @MethodSource("timelines")
  void every_draw_of_the_dates_lies_within_the_bounds(Timeline timeline) {
    Random random = new Random(5);
    for (int draw = 0; draw < 20; draw++) {
      Function<Event, LocalDate> day = new Draw(random.nextLong())::day;
      for (PeriodCount count : timeline.countBy(CalendarPeriod.YEAR).list()) {
        long found =
            timeline.messages().stream()
                .filter(event -> event.when().isPresent())
                .filter(event -> count.days().contains(day.apply(event)))
                .count();
        assertThat(count.total().contains(found)).as("%s: %s", count, found).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("timelines")
  void every_draw_of_the_dates_keeps_the_silences(Timeline timeline) {
    Random random = new Random(6);
    for (int round = 0; round < 20; round++) {
      Draw draw = new Draw(random.nextLong());
      List<LocalDate> days =
          timeline.messages().stream()
              .filter(event -> event.when().isPresent())
              .map(draw::day)
              .sorted()
              .toList();
      for (Silence silence : timeline.silences()) {
        LocalDate before =
            days.stream()
                .filter(day -> day.isBefore(silence.stretch().earliest()))
                .reduce((one, other) -> other)
                .orElseThrow();
        LocalDate after =
            days.stream()
                .filter(day -> day.isAfter(silence.stretch().latest()))
                .findFirst()
                .orElseThrow();
        assertThat(days).noneMatch(silence.stretch()::contains);
        assertThat(silence.days().contains(after.toEpochDay() - before.toEpochDay()))
            .as("%s: %s to %s", silence.days(), before, after)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("timelines")
  void both_directions_make_the_whole(Timeline timeline) {
    assertThat(timeline.there().count().plus(timeline.back().count())).isEqualTo(timeline.count());
  }

  /** One of the days that each message can be of, the same for the same message. */
  private record Draw(long seed) {
    LocalDate day(Event event) {
      PartialDate days = event.when().orElseThrow();
      Random random = new Random(seed ^ event.reports().get(0).article().id().hashCode());
      return days.earliest().plusDays(random.nextInt((int) days.dayCount()));
    }
  }
}
