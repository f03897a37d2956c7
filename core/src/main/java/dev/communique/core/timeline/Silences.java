package dev.communique.core.timeline;

import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Event;
import dev.communique.core.query.OutletCoverage;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds the days without a message. Messages whose days overlap stand together, since their order
 * is not known; between two such blocks lie days without any, whatever the dates turn out to be.
 */
final class Silences {
  /**
   * Messages whose days overlap, one with the next. Its first message lies on {@code firstBy} at
   * the latest, its last one not before {@code lastFrom}.
   */
  private record Block(
      Event first, Event last, PartialDate days, LocalDate firstBy, LocalDate lastFrom) {
    static Block of(Event event, PartialDate days) {
      return new Block(event, event, days, days.latest(), days.earliest());
    }

    Block with(Event event, PartialDate more) {
      LocalDate by = Comparators.min(firstBy, more.latest());
      LocalDate from = Comparators.max(lastFrom, more.earliest());
      Event latest = more.latest().isBefore(days.latest()) ? last : event;
      return new Block(first, latest, days.union(more), by, from);
    }
  }

  private final Function<PartialDate, OutletCoverage> coverage;

  Silences(Function<PartialDate, OutletCoverage> coverage) {
    this.coverage = coverage;
  }

  /** Those between the messages, in order of time. */
  ImmutableList<Silence> between(List<Event> events) {
    List<Block> blocks = blocks(events);
    ImmutableList.Builder<Silence> silences = ImmutableList.builder();
    for (int i = 1; i < blocks.size(); i++) {
      Block before = blocks.get(i - 1);
      Block after = blocks.get(i);
      PartialDate from = PartialDate.of(before.lastFrom(), before.days().latest());
      PartialDate to = PartialDate.of(after.days().earliest(), after.firstBy());
      silence(before, Optional.of(after.first()), from, to).ifPresent(silences::add);
    }
    return silences.build();
  }

  /** That after the last message that can lie before a day, up to this day. */
  Optional<Silence> before(List<Event> events, LocalDate day) {
    List<Block> blocks =
        blocks(
            events.stream()
                .filter(event -> event.when().filter(d -> d.earliest().isBefore(day)).isPresent())
                .toList());
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    Block last = blocks.get(blocks.size() - 1);
    PartialDate from = PartialDate.of(last.lastFrom(), last.days().latest());
    return silence(last, Optional.empty(), from, PartialDate.of(day));
  }

  private Optional<Silence> silence(
      Block before, Optional<Event> after, PartialDate from, PartialDate to) {
    LocalDate first = from.latest().plusDays(1);
    LocalDate last = to.earliest().minusDays(1);
    if (last.isBefore(first)) {
      return Optional.empty();
    }
    PartialDate stretch = PartialDate.of(first, last);
    Supplier<OutletCoverage> covered = Suppliers.memoize(() -> coverage.apply(stretch));
    return Optional.of(
        new Silence(before.last(), after, stretch, Dated.between(from, to), covered));
  }

  private static List<Block> blocks(List<Event> events) {
    List<Block> blocks = new ArrayList<>();
    List<Event> sorted =
        events.stream()
            .filter(event -> !Dated.isUndated(event) && !Dated.isRumoured(event))
            .sorted(Comparator.comparing(event -> event.when().orElseThrow()))
            .toList();
    for (Event event : sorted) {
      PartialDate days = event.when().orElseThrow();
      int last = blocks.size() - 1;
      if (last >= 0 && blocks.get(last).days().overlaps(days)) {
        blocks.set(last, blocks.get(last).with(event, days));
      } else {
        blocks.add(Block.of(event, days));
      }
    }
    return blocks;
  }
}
