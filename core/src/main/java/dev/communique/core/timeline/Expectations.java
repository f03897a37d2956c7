package dev.communique.core.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.communique.core.events.Event;
import dev.communique.core.events.Events;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.Columns;
import dev.communique.core.query.Listing;
import dev.communique.core.query.MessageQuery;
import dev.communique.model.CountryCode;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Status;
import dev.communique.parser.time.CalendarOfDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which messages were due in some days, and which of them came. Due is what came in at least two
 * earlier years on the same day of the year, national days, New Year, anniversaries of ties and the
 * like, whoever holds the receiving office; and, when a calendar is given, what the calendar has.
 * Feasts that move by more than two weeks from year to year are not found.
 *
 * <p>A message is the one that was due when it goes the same way, is on the same kind of occasion
 * and comes in the two weeks before or after the day; or is a greeting without an occasion and
 * comes within three days. Immutable; reckoned when first asked for.
 *
 * <pre>{@code
 * corpus.expected("Karskia", "Ruritania", "2019/2024").missing();
 * corpus.expected("Vladimir Putin", "2023-01").occasion(OccasionType.NEW_YEAR).atLeast(1);
 * }</pre>
 */
public final class Expectations {
  private static final int DEFAULT_LEAST = 2;

  private static final Columns<Expectation> COLUMNS =
      Columns.<Expectation>of("expected message")
          .with("due", due -> due.day().toString())
          .with("to", due -> due.to().name())
          .with("occasion", due -> due.occasion().spelling())
          .with("because", Expectation::basis)
          .with("outcome", due -> due.outcome().spelling())
          .with("message", due -> due.event().map(MessageColumns::date).orElse(""));

  private final ArticleSource source;
  private final String from;
  private final Optional<String> to;
  private final PartialDate dates;
  private final int least;
  private final Optional<String> outlet;
  private final Optional<OccasionType> occasion;
  private final Optional<CalendarOfDays> calendar;
  private final Supplier<ImmutableList<Expectation>> list;

  private Expectations(
      ArticleSource source,
      String from,
      Optional<String> to,
      PartialDate dates,
      int least,
      Optional<String> outlet,
      Optional<OccasionType> occasion,
      Optional<CalendarOfDays> calendar) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.dates = dates;
    this.least = least;
    this.outlet = outlet;
    this.occasion = occasion;
    this.calendar = calendar;
    this.list = Suppliers.memoize(this::find);
  }

  static Expectations of(
      ArticleSource source, String from, Optional<String> to, PartialDate dates) {
    return new Expectations(
        source,
        from,
        to,
        dates,
        DEFAULT_LEAST,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * {@return the same, due when it came in at least so many earlier years}
   *
   * @param years at least 1; 2 when not set
   * @throws IllegalArgumentException if it is less
   */
  public Expectations atLeast(int years) {
    checkArgument(years >= 1, "years must be at least 1: %s", years);
    return new Expectations(source, from, to, dates, years, outlet, occasion, calendar);
  }

  /**
   * {@return the same as one outlet tells it, in its own articles or those that credit it}
   *
   * @param name an agency of the dateline, words of the label, or who is credited
   */
  public Expectations reportedBy(String name) {
    return new Expectations(source, from, to, dates, least, Optional.of(name), occasion, calendar);
  }

  /**
   * {@return those on one kind of occasion}
   *
   * @param type the kind
   */
  public Expectations occasion(OccasionType type) {
    return new Expectations(source, from, to, dates, least, outlet, Optional.of(type), calendar);
  }

  /**
   * {@return the same and what a calendar has of the receivers' days and of those they share with
   * the sender, whether or not they were ever observed}
   *
   * @param days the calendar
   */
  public Expectations calendar(CalendarOfDays days) {
    return new Expectations(source, from, to, dates, least, outlet, occasion, Optional.of(days));
  }

  /** {@return all that was due, by day} */
  public Listing<Expectation> list() {
    return Listing.of(list.get(), COLUMNS);
  }

  /** {@return what came} */
  public Listing<Expectation> came() {
    return with(Expectation.Outcome.CAME);
  }

  /** {@return what is reported not to have been sent} */
  public Listing<Expectation> denied() {
    return with(Expectation.Outcome.DENIED);
  }

  /** {@return what did not come though the source has articles of the days} */
  public Listing<Expectation> missing() {
    return with(Expectation.Outcome.MISSING);
  }

  /** {@return that of which nobody can tell, for want of articles of the days} */
  public Listing<Expectation> notCovered() {
    return with(Expectation.Outcome.NOT_COVERED);
  }

  private Listing<Expectation> with(Expectation.Outcome outcome) {
    return Listing.of(
        list.get().stream().filter(due -> due.outcome() == outcome).toList(), COLUMNS);
  }

  private ImmutableList<Expectation> find() {
    MessageQuery sent = source.messages().from(from);
    MessageQuery query = to.isPresent() ? sent.to(to.get()) : sent;
    query = outlet.isPresent() ? query.where(OutletNames.told(outlet.get())) : query;
    ImmutableList<Event> events = ImmutableList.copyOf(Events.of(query.list()).list());
    Slots slots = new Slots(source.nameBook());
    return slots(slots, events).stream()
        .filter(slot -> occasion.isEmpty() || occasion.get() == slot.type())
        .flatMap(slot -> occurrences(slot).flatMap(day -> due(slots, slot, day, events).stream()))
        .sorted(
            Comparator.comparing(Expectation::day)
                .thenComparing(Expectation::to)
                .thenComparing(Expectation::occasion))
        .collect(ImmutableList.toImmutableList());
  }

  private List<Slot> slots(Slots slots, List<Event> events) {
    List<Slot> past = slots.ofPast(events);
    return calendar.isEmpty()
        ? past
        : slots.with(
            calendar.get(), past, states(from), to.map(this::states).orElseGet(ImmutableSet::of));
  }

  /** The states that a name stands for, itself or by its leaders. */
  private ImmutableSet<CountryCode> states(String name) {
    return Stream.concat(
            source.nameBook().countries(name).stream(),
            source.nameBook().leaders(name).stream()
                .flatMap(leader -> source.nameBook().country(leader).stream()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private Stream<LocalDate> occurrences(Slot slot) {
    return IntStream.rangeClosed(dates.earliest().getYear(), dates.latest().getYear())
        .mapToObj(slot::in)
        .filter(dates::contains);
  }

  private Optional<Expectation> due(Slots slots, Slot slot, LocalDate day, List<Event> events) {
    ImmutableSet<Integer> years =
        slot.events().stream()
            .filter(Dated::isSent)
            .flatMap(event -> slot.occurrence(event).stream())
            .map(LocalDate::getYear)
            .filter(year -> year < day.getYear())
            .collect(ImmutableSet.toImmutableSet());
    List<Event> found = events.stream().filter(event -> slots.isOf(event, slot, day)).toList();
    boolean isDenied = found.stream().anyMatch(event -> event.status() == Status.DENIED);
    if (years.size() < least && !slot.isOfCalendar() && !isDenied) {
      return Optional.empty();
    }
    int since = years.stream().mapToInt(year -> day.getYear() - year).max().orElse(0);
    return Optional.of(expectation(slot, day, years.size(), since, found));
  }

  private Expectation expectation(
      Slot slot, LocalDate day, int earlier, int since, List<Event> found) {
    Optional<Event> came = found.stream().filter(Dated::isSent).findFirst();
    Optional<Event> told =
        came.or(() -> found.stream().filter(event -> event.status() == Status.DENIED).findFirst());
    return new Expectation(
        slot, PartialDate.of(day), earlier, since, outcome(told, Slot.around(day)), told);
  }

  private Expectation.Outcome outcome(Optional<Event> told, PartialDate days) {
    if (told.isPresent()) {
      return Dated.isSent(told.get()) ? Expectation.Outcome.CAME : Expectation.Outcome.DENIED;
    }
    return isCovered(days) ? Expectation.Outcome.MISSING : Expectation.Outcome.NOT_COVERED;
  }

  private boolean isCovered(PartialDate days) {
    if (outlet.isEmpty()) {
      return source.articles().during(days).count() > 0;
    }
    return source.articles().outlet(outlet.get()).during(days).count() > 0
        || source.messages().reportedBy(outlet.get()).during(days).count() > 0;
  }

  /** {@return how many were due, what became of them, and the first of them as a table} */
  @Override
  public String toString() {
    List<String> sums = new ArrayList<>();
    for (Expectation.Outcome outcome : Expectation.Outcome.values()) {
      int count = with(outcome).size();
      if (count > 0) {
        sums.add(count + " " + outcome.spelling());
      }
    }
    return from
        + " → "
        + to.orElse("others")
        + ", "
        + dates
        + sums.stream().collect(Collectors.joining(", ", ": ", "; "))
        + list();
  }
}
