package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import dev.communique.model.OccasionType;
import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A recurring occasion that a text names: "the 76th founding anniversary". Words are numbers in the
 * table of words it was found in. Immutable and thread-safe.
 */
public final class Anniversary {
  private final Span span;
  private final int from;
  private final int to;
  private final DayKind kind;
  private final int ordinal;
  private final @Nullable Holiday holiday;
  private final boolean countsDays;

  Anniversary(
      Span span,
      int from,
      int to,
      DayKind kind,
      int ordinal,
      @Nullable Holiday holiday,
      boolean countsDays) {
    this.span = span;
    this.from = from;
    this.to = to;
    this.kind = kind;
    this.ordinal = ordinal;
    this.holiday = holiday;
    this.countsDays = countsDays;
  }

  /** {@return where, with the words that say of what} */
  public Span span() {
    return span;
  }

  /** {@return its first word} */
  public int fromWord() {
    return from;
  }

  /** {@return the word after its last} */
  public int toWord() {
    return to;
  }

  /** {@return what it celebrates} */
  public DayKind kind() {
    return kind;
  }

  /** {@return what kind of occasion it is} */
  public OccasionType type() {
    return kind.type();
  }

  /** {@return which in a row, 76 for a 76th anniversary} */
  public OptionalInt ordinal() {
    return ordinal == 0 ? OptionalInt.empty() : OptionalInt.of(ordinal);
  }

  /**
   * {@return the days it can be when it is of a recurring day; none when no ordinal or year is
   * known}
   *
   * <p>A "78th Independence Day" counts the first day of independence in some states and not in
   * others, so it can be the 77th anniversary or the 78th.
   *
   * @param day the recurring day
   */
  ImmutableList<PartialDate> days(RecurringDay day) {
    if (ordinal == 0 || day.since().isEmpty()) {
      return ImmutableList.of();
    }
    PartialDate counted = day.in(day.since().getAsInt() + ordinal);
    return countsDays
        ? ImmutableList.of(counted, day.in(day.since().getAsInt() + ordinal - 1))
        : ImmutableList.of(counted);
  }

  /**
   * {@return its day when the name alone gives one, as New Year and Christmas do; of several years
   * the nearest}
   *
   * @param near the article's date
   */
  public Optional<PartialDate> day(PartialDate near) {
    if (holiday == null && kind != DayKind.NEW_YEAR) {
      return Optional.empty();
    }
    if (holiday == null) {
      int year = near.latest().plusMonths(6).getYear();
      return Optional.of(PartialDate.of(LocalDate.of(year, 1, 1)));
    }
    LocalDate to = near.latest();
    return Optional.ofNullable(
        holiday.best(to, day -> Math.abs(day.earliest().toEpochDay() - to.toEpochDay())));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Anniversary that
        && span.equals(that.span)
        && kind == that.kind
        && ordinal == that.ordinal;
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, kind, ordinal);
  }

  @Override
  public String toString() {
    return kind + (ordinal == 0 ? "" : " " + ordinal) + " " + span;
  }
}
