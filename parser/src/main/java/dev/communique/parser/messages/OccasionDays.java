package dev.communique.parser.messages;

import com.google.common.collect.ImmutableSet;
import dev.communique.model.CountryCode;
import dev.communique.model.Occasion;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.parser.time.CalendarOfDays;
import dev.communique.parser.time.DayKind;
import dev.communique.parser.time.RecurringDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up the day of a recurring occasion in the calendar, seen from the article's date. */
final class OccasionDays {
  /** Messages go out, and are reported, within about six weeks of the day. */
  private static final long NEAR = 45;

  private final CalendarOfDays calendar;

  OccasionDays(CalendarOfDays calendar) {
    this.calendar = calendar;
  }

  /** Gives the occasion of a draft its day, when the calendar knows it and the text does not. */
  void find(Draft draft, Optional<PartialDate> date) {
    Occasion occasion = draft.occasion;
    if (occasion == null || occasion.day().isPresent() || date.isEmpty()) {
      return;
    }
    PartialDate best = null;
    for (RecurringDay day : days(occasion, draft)) {
      PartialDate found = day(day, occasion, date.get().latest());
      if (found != null && (best == null || away(found, date.get()) < away(best, date.get()))) {
        best = found;
      }
    }
    if (best != null && away(best, date.get()) <= NEAR) {
      draft.occasion = occasion.toBuilder().day(best).build();
    }
  }

  private static @Nullable PartialDate day(RecurringDay day, Occasion occasion, LocalDate near) {
    return occasion.ordinal().isPresent()
        ? day.anniversary(occasion.ordinal().getAsInt()).orElse(null)
        : day.nearest(near);
  }

  private static long away(PartialDate day, PartialDate date) {
    return Math.abs(day.earliest().toEpochDay() - date.latest().toEpochDay());
  }

  private List<RecurringDay> days(Occasion occasion, Draft draft) {
    List<RecurringDay> days = new ArrayList<>();
    Set<CountryCode> states =
        occasion.type() == OccasionType.TIES_ANNIVERSARY || occasion.type() == OccasionType.TREATY
            ? both(draft)
            : occasion.of().map(ImmutableSet::of).orElse(ImmutableSet.of());
    if (states.isEmpty()) {
      return days;
    }
    for (DayKind kind : DayKind.values()) {
      boolean organ = kind == DayKind.PARTY || kind == DayKind.ARMY;
      if (kind.type() == occasion.type() && (!organ || occasion.ordinal().isPresent())) {
        days.addAll(calendar.days(states, kind));
      }
    }
    return days;
  }

  private static Set<CountryCode> both(Draft draft) {
    ImmutableSet.Builder<CountryCode> states = ImmutableSet.builder();
    draft.senders.forEach(e -> Optional.ofNullable(e.country()).ifPresent(states::add));
    draft.addressees.forEach(e -> Optional.ofNullable(e.country()).ifPresent(states::add));
    return states.build();
  }
}
