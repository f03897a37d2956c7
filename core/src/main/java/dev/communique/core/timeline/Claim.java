package dev.communique.core.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import dev.communique.model.PartialDate;
import dev.communique.parser.time.TimeLength;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What is said about the rarity of a message, in a form that can be reckoned: how many others lie
 * between a day and the message, and in which days the one before lies. Immutable.
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><th>words</th><th>claim</th></tr>
 * <tr><td>first in eight months</td><td>none since the eighth month before</td></tr>
 * <tr><td>first in more than a year</td><td>none for a year</td></tr>
 * <tr><td>first since July 2016</td><td>none since; there may be one in that month</td></tr>
 * <tr><td>first this year, first in 2024</td><td>none in these days before</td></tr>
 * <tr><td>last was in July 2016</td><td>none since; one in that month</td></tr>
 * <tr><td>third this year</td><td>two in these days before</td></tr>
 * <tr><td>three this year, no message in 2020</td><td>as many in these days</td></tr>
 * <tr><td>no message since July 2016</td><td>none since</td></tr>
 * </table>
 *
 * <p>Each may end in {@code reported by} and an outlet, or begin with {@code the last time KCNA
 * reported}: then it is about what this outlet reports.
 */
public final class Claim {
  /** What kind of claim it is. */
  public enum Kind {
    /** That none came before it in some days. */
    FIRST,
    /** When the one before it came. */
    LAST,
    /** Which in a row it is. */
    NTH,
    /** How many there are in some days. */
    COUNT
  }

  private final String text;
  private final Kind kind;
  private final PartialDate day;
  private final Optional<PartialDate> since;
  private final LocalDate from;
  private final LocalDate until;
  private final int others;
  private final Optional<String> outlet;

  private Claim(
      ClaimWords words,
      String text,
      Kind kind,
      Optional<PartialDate> since,
      PartialDate counted,
      int others) {
    this.text = text;
    this.kind = kind;
    this.day = words.day();
    this.since = since;
    this.from = counted.earliest();
    this.until = counted.latest();
    this.others = others;
    this.outlet = words.outlet();
  }

  /**
   * {@return the claim that a text makes}
   *
   * @param text the words, as the table above shows them
   * @param day when the message was sent of which it is claimed, or the day of which counts are
   * @throws IllegalArgumentException if there is no claim in it, or none that lies before the day
   */
  public static Claim parse(String text, PartialDate day) {
    Optional<Claim> claim = find(text, day, Optional.empty());
    checkArgument(
        claim.isPresent(),
        "no claim such as \"first in eight months\", \"last was in July 2016\", \"third this"
            + " year\", \"no message since July 2016\", of days before %s: \"%s\"",
        day,
        text);
    return claim.get();
  }

  /** The same; empty when there is none. A day to reckon from takes the place of the text's. */
  static Optional<Claim> find(String text, PartialDate day, Optional<PartialDate> since) {
    ClaimWords words = ClaimWords.of(text, day);
    OptionalInt ordinal = words.ordinal();
    if (words.has("last") && words.date().isPresent() && !words.has("first")) {
      return after(words, text, Kind.LAST, since.or(words::date), 0);
    }
    if (words.has("first")) {
      return first(words, text, since);
    }
    if (ordinal.isPresent() && ordinal.getAsInt() > 0) {
      return within(words, text, Kind.NTH, words.date(), ordinal.getAsInt() - 1);
    }
    return counted(words, text);
  }

  private static Optional<Claim> first(ClaimWords words, String text, Optional<PartialDate> since) {
    Optional<TimeLength> length = words.length();
    if (words.has("since")) {
      return after(words, text, Kind.FIRST, since.or(words::date), 0);
    }
    if (length.isEmpty()) {
      return within(words, text, Kind.FIRST, words.date(), 0);
    }
    LocalDate day = words.day().latest();
    if (words.isOpen(length.get())) {
      Optional<LocalDate> start = length.get().findStart(day);
      return within(words, text, Kind.FIRST, start.map(from -> PartialDate.of(from, day)), 0);
    }
    return after(words, text, Kind.FIRST, since.or(() -> length.get().findBefore(day)), 0);
  }

  private static Optional<Claim> counted(ClaimWords words, String text) {
    OptionalInt number = words.cardinal();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    return words.has("since")
        ? after(words, text, Kind.COUNT, words.date(), number.getAsInt())
        : within(words, text, Kind.COUNT, words.date(), number.getAsInt());
  }

  /** So many after the days in which the one before lies. */
  private static Optional<Claim> after(
      ClaimWords words, String text, Kind kind, Optional<PartialDate> since, int others) {
    // Outlets tell of a message on its day or on the next.
    Optional<PartialDate> before =
        since
            .filter(days -> days.isBefore(words.day()))
            .map(days -> days.isExact() ? days.union(days.plusDays(1)) : days);
    return before
        .filter(days -> days.isBefore(words.day()))
        .map(
            days ->
                new Claim(
                    words,
                    text,
                    kind,
                    before,
                    PartialDate.of(days.latest().plusDays(1), words.day().latest()),
                    others));
  }

  /** So many in some days, as far as they lie before the message. */
  private static Optional<Claim> within(
      ClaimWords words, String text, Kind kind, Optional<PartialDate> period, int others) {
    return period
        .filter(days -> !days.earliest().isAfter(words.day().latest()))
        .map(
            days -> {
              PartialDate past =
                  PartialDate.of(
                      days.earliest(),
                      days.latest().isBefore(words.day().latest())
                          ? days.latest()
                          : words.day().latest());
              return new Claim(words, text, kind, Optional.empty(), past, others);
            });
  }

  /** {@return the words} */
  public String text() {
    return text;
  }

  /** {@return what kind of claim it is} */
  public Kind kind() {
    return kind;
  }

  /** {@return when the message was sent of which it is claimed, or the day of which counts are} */
  public PartialDate day() {
    return day;
  }

  /** {@return the days in which the message before lies, when the claim says so} */
  public Optional<PartialDate> since() {
    return since;
  }

  /** {@return the outlet of whose reports alone it is claimed} */
  public Optional<String> outlet() {
    return outlet;
  }

  /** {@return how many other messages there are in the days after {@link #since}} */
  public int otherCount() {
    return others;
  }

  /** {@return all days that matter; what lies outside cannot change the verdict} */
  public PartialDate window() {
    PartialDate counted = PartialDate.of(from, until);
    return since.map(counted::union).orElse(counted);
  }

  /** Whether it is of one message, which does not count itself. */
  boolean isOfMessage() {
    return kind != Kind.COUNT;
  }

  /** Whether there must be a message in the days before. */
  boolean needsWitness() {
    return kind == Kind.LAST;
  }

  /** The days in which others certainly count: before the first day the message can be of. */
  Optional<PartialDate> certainDays() {
    return days(isOfMessage() ? day.earliest().minusDays(1) : until);
  }

  /** The days in which others possibly count. Of those of one day none is the first. */
  Optional<PartialDate> possibleDays() {
    return days(kind == Kind.FIRST || kind == Kind.LAST ? day.latest().minusDays(1) : until);
  }

  private Optional<PartialDate> days(LocalDate last) {
    LocalDate end = last.isBefore(until) ? last : until;
    return end.isBefore(from) ? Optional.empty() : Optional.of(PartialDate.of(from, end));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Claim that
        && text.equals(that.text)
        && kind == that.kind
        && day.equals(that.day)
        && since.equals(that.since)
        && from.equals(that.from)
        && until.equals(that.until);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, day);
  }

  /** {@return the words, the day and since when} */
  @Override
  public String toString() {
    return "\"" + text + "\" of " + day + since.map(days -> ", since " + days).orElse("");
  }
}
