package dev.communique.parser.time;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.communique.model.CountryCode;
import dev.communique.model.PartialDate;
import dev.communique.parser.text.ResourceLines;
import dev.communique.parser.text.ResourceLines.Line;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days that leaders write to each other on: national days, founding days of states, parties and
 * armies, liberation, victory and constitution days, the establishment of diplomatic ties, treaties
 * and public birthdays, with the year each counts from.
 *
 * <p>The built-in days are public facts, written down from general knowledge: each member state of
 * the United Nations has one at least. A user's own go before them. Days are of the Gregorian
 * calendar; feasts of other calendars are no part of it, {@link DateFinder} knows those by name.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * CalendarOfDays.builtIn().days(Set.of(CountryCode.of("PRK")), DayKind.FOUNDING);
 * }</pre>
 */
public final class CalendarOfDays {
  private static final Splitter HYPHEN = Splitter.on('-');

  private final ImmutableList<RecurringDay> days;

  /** The days by the first of their states. */
  private final ImmutableListMultimap<CountryCode, Entry> byState;

  /** A day and its place in the list. */
  private record Entry(int place, RecurringDay day) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      return Integer.compare(place, other.place);
    }
  }

  private CalendarOfDays(ImmutableList<RecurringDay> days) {
    this.days = days;
    ImmutableListMultimap.Builder<CountryCode, Entry> entries = ImmutableListMultimap.builder();
    for (int place = 0; place < days.size(); place++) {
      RecurringDay day = days.get(place);
      entries.put(day.states().asList().get(0), new Entry(place, day));
    }
    this.byState = entries.build();
  }

  /** {@return the calendar that comes with the library} */
  public static CalendarOfDays builtIn() {
    return new CalendarOfDays(read(ResourceLines.read(CalendarOfDays.class, "calendar.txt")));
  }

  /**
   * {@return this calendar with the days of a file before its own}
   *
   * @param path UTF-8, lines of states, kind, day (MM-DD), year and name, split by tabs: {@code
   *     CHN-PRK ties 10-06 1949}; year and name may be empty; what follows {@code #} at the
   *     beginning of a line is not read
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if a line is none of a calendar, naming file and line
   */
  public CalendarOfDays with(Path path) throws IOException {
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      ImmutableList<RecurringDay> more = read(ResourceLines.read(reader, path.toString()));
      return new CalendarOfDays(ImmutableList.copyOf(Iterables.concat(more, days)));
    }
  }

  private static ImmutableList<RecurringDay> read(ImmutableList<Line> lines) {
    return lines.stream().map(CalendarOfDays::day).collect(ImmutableList.toImmutableList());
  }

  private static RecurringDay day(Line line) {
    try {
      ImmutableSet<CountryCode> states =
          HYPHEN
              .splitToStream(line.field(0))
              .map(CountryCode::of)
              .collect(ImmutableSet.toImmutableSet());
      int since = line.field(3).isEmpty() ? 0 : Integer.parseInt(line.field(3));
      MonthDay day = MonthDay.parse("--" + line.field(2));
      return new RecurringDay(states, DayKind.of(line.field(1)), day, since, line.field(4));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw line.error("no line of a calendar: states, kind, MM-DD, year, name");
    }
  }

  /** {@return all days, in the order of the lists} */
  public ImmutableList<RecurringDay> days() {
    return days;
  }

  /**
   * {@return the days of some states that words of a kind can mean, the same kind first}
   *
   * @param states the states; for what two states share, both are asked for
   * @param kind what the words say
   */
  public ImmutableList<RecurringDay> days(Set<CountryCode> states, DayKind kind) {
    ImmutableList.Builder<RecurringDay> same = ImmutableList.builder();
    ImmutableList.Builder<RecurringDay> near = ImmutableList.builder();
    for (Entry entry : entries(states, kind)) {
      (entry.day().kind() == kind ? same : near).add(entry.day());
    }
    return same.addAll(near.build()).build();
  }

  private List<Entry> entries(Set<CountryCode> states, DayKind kind) {
    List<Entry> entries = new ArrayList<>();
    for (CountryCode state : states) {
      for (Entry entry : byState.get(state)) {
        if (kind.canMean(entry.day().kind()) && entry.day().isOf(states)) {
          entries.add(entry);
        }
      }
    }
    Collections.sort(entries);
    return entries;
  }

  /**
   * {@return the day of an anniversary; absent when the calendar does not know it}
   *
   * @param anniversary what the text names
   * @param states whose it is, ISO 3166-1 alpha-3
   * @param near the article's date: of several days the nearest is taken
   */
  public Optional<PartialDate> day(
      Anniversary anniversary, Set<CountryCode> states, PartialDate near) {
    PartialDate best = null;
    for (RecurringDay day : days(states, anniversary.kind())) {
      for (PartialDate found : found(day, anniversary, near.latest())) {
        if (best == null || away(found, near) < away(best, near)) {
          best = found;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static ImmutableList<PartialDate> found(
      RecurringDay day, Anniversary anniversary, LocalDate near) {
    return anniversary.ordinal().isPresent()
        ? anniversary.days(day)
        : ImmutableList.of(day.nearest(near));
  }

  private static long away(PartialDate date, PartialDate near) {
    return Math.abs(date.earliest().toEpochDay() - near.latest().toEpochDay());
  }

  @Override
  public String toString() {
    return "CalendarOfDays{" + days.size() + " days}";
  }
}
