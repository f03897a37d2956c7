package dev.communique.core.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.communique.core.events.Event;
import dev.communique.core.query.NameBook;
import dev.communique.model.CountryCode;
import dev.communique.model.Occasion;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Purpose;
import dev.communique.parser.time.CalendarOfDays;
import dev.communique.parser.time.RecurringDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the days of the year on which one is written to. */
final class Slots {
  /** A greeting without an occasion is of a day when it comes this near to it. */
  private static final int BARE_DAYS = 3;

  private final NameBook names;

  Slots(NameBook names) {
    this.names = names;
  }

  /** Those of the past: messages to one, on one occasion, whose days of the year are near. */
  ImmutableList<Slot> ofPast(List<Event> events) {
    SetMultimap<Slot.Key, Event> byKey = LinkedHashMultimap.create();
    for (Event event : events) {
      for (Party addressee : event.addressees()) {
        key(event, addressee).ifPresent(key -> byKey.put(key, event));
      }
    }
    ImmutableList.Builder<Slot> slots = ImmutableList.builder();
    for (Map.Entry<Slot.Key, Collection<Event>> group : byKey.asMap().entrySet()) {
      slots.addAll(split(group.getKey(), group.getValue()));
    }
    return slots.build();
  }

  /** Whom a message is to and on what; thanks for a greeting are none. */
  private Optional<Slot.Key> key(Event event, Party addressee) {
    return event
        .occasion()
        .filter(occasion -> Slot.isYearly(occasion) && isGreeting(event))
        .map(occasion -> new Slot.Key(to(addressee), occasion.type(), occasion.of()));
  }

  private static boolean isGreeting(Event event) {
    return !event.isReply() && event.purpose() != Purpose.THANKS;
  }

  /** To whom: whoever of a state is written to, a successor is expected to be. */
  Correspondent to(Party addressee) {
    return Correspondent.of(addressee, names).state(names);
  }

  /** One state can have several days of a kind: of its founding and of its party's. */
  private static List<Slot> split(Slot.Key key, Collection<Event> events) {
    List<List<Event>> groups = new ArrayList<>();
    List<Event> sorted =
        events.stream()
            .filter(event -> Slot.dayOf(event).isPresent())
            .sorted(Comparator.comparing((Event event) -> Slot.dayOf(event).orElseThrow()))
            .toList();
    for (Event event : sorted) {
      LocalDate day = Slot.dayOf(event).orElseThrow();
      Optional<List<Event>> group =
          groups.stream().filter(known -> Slot.areNear(Slot.dayOf(key, known), day)).findFirst();
      if (group.isPresent()) {
        group.get().add(event);
      } else {
        groups.add(new ArrayList<>(List.of(event)));
      }
    }
    return groups.stream()
        .map(group -> new Slot(key, Slot.dayOf(key, group), ImmutableList.copyOf(group), false))
        .toList();
  }

  /** Moves each to the day that the calendar has for it, and adds those that only it has. */
  ImmutableList<Slot> with(
      CalendarOfDays calendar, List<Slot> past, Set<CountryCode> senders, Set<CountryCode> more) {
    List<Slot> slots = new ArrayList<>(past);
    Set<CountryCode> receivers = new LinkedHashSet<>(more);
    past.forEach(slot -> slot.to().country().ifPresent(receivers::add));
    for (RecurringDay day : calendar.days()) {
      for (CountryCode receiver : receivers) {
        if (isOf(day, receiver, senders)) {
          put(day, receiver, slots);
        }
      }
    }
    return ImmutableList.copyOf(slots);
  }

  /** A day of the receiver's alone, or one that it shares with the sender. */
  private static boolean isOf(RecurringDay day, CountryCode receiver, Set<CountryCode> senders) {
    return day.states().contains(receiver)
        && !senders.contains(receiver)
        && day.states().stream()
            .allMatch(state -> state.equals(receiver) || senders.contains(state));
  }

  private void put(RecurringDay day, CountryCode receiver, List<Slot> slots) {
    Correspondent to = Correspondent.ofState(receiver, names);
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (slot.to().equals(to)
          && slot.type() == day.kind().type()
          && Slot.areNear(slot.day(), day.day().atYear(2001))) {
        slots.set(i, new Slot(slot.key(), day.day(), slot.events(), true));
        return;
      }
    }
    Optional<CountryCode> of = day.states().size() == 1 ? Optional.of(receiver) : Optional.empty();
    slots.add(
        new Slot(new Slot.Key(to, day.kind().type(), of), day.day(), ImmutableList.of(), true));
  }

  /** Whether a message can be the one of an occurrence. */
  boolean isOf(Event event, Slot slot, LocalDate occurrence) {
    boolean isTo = event.addressees().stream().anyMatch(party -> to(party).equals(slot.to()));
    if (!isTo || !isGreeting(event)) {
      return false;
    }
    Optional<Occasion> occasion = event.occasion();
    return occasion.isPresent()
        ? occasion.get().type() == slot.type() && Dated.isPossiblyIn(event, Slot.around(occurrence))
        : isBareGreeting(event, occurrence);
  }

  /** A greeting of no named occasion, of the very days. */
  private static boolean isBareGreeting(Event event, LocalDate occurrence) {
    boolean isWish =
        event.purpose() == Purpose.CONGRATULATION || event.purpose() == Purpose.GREETING;
    return isWish
        && event
            .when()
            .filter(Days.around(PartialDate.of(occurrence), BARE_DAYS)::contains)
            .isPresent();
  }
}
