package dev.communique.parser.time;

import static com.google.common.base.Preconditions.checkArgument;

import dev.communique.model.PartialDate;
import dev.communique.model.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A length of time that a text names: "eight months", "more than a year", "a two-week break".
 *
 * @param span where
 * @param count how many units, at least one; an unsaid number ("several") counts as the least it
 *     can be, two
 * @param unit {@link ChronoUnit#DAYS}, {@code WEEKS}, {@code MONTHS}, {@code YEARS}, {@code
 *     DECADES} or {@code CENTURIES}
 */
public record TimeLength(Span span, int count, ChronoUnit unit) {
  /** Longer than from the first year that a date can have to the last. */
  private static final Duration ALL_DATES = ChronoUnit.YEARS.getDuration().multipliedBy(10_000);

  /**
   * Checks that {@code count} is at least one.
   *
   * @param span where
   * @param count how many units
   * @param unit the unit
   */
  public TimeLength {
    checkArgument(count >= 1, "count must be positive: %s", count);
  }

  /**
   * {@return the day, month or year that lies this length before a day, as exactly as the unit
   * says; empty when that is before the year 1}
   *
   * @param day the day to go back from
   */
  public Optional<PartialDate> findBefore(LocalDate day) {
    return findStart(day).map(this::around);
  }

  private PartialDate around(LocalDate start) {
    return switch (unit) {
      case DAYS -> PartialDate.of(start);
      case WEEKS -> Units.around(start, Unit.WEEK);
      case MONTHS -> Units.around(start, Unit.MONTH);
      default -> Units.around(start, Unit.YEAR);
    };
  }

  /**
   * {@return the very day that lies this length before another; empty when that is before the year
   * 1}
   *
   * @param day the day to go back from
   */
  public Optional<LocalDate> findStart(LocalDate day) {
    boolean isBeyondDates = unit.getDuration().multipliedBy(count).compareTo(ALL_DATES) > 0;
    return isBeyondDates
        ? Optional.empty()
        : Optional.of(day.minus(count, unit)).filter(start -> start.getYear() >= 1);
  }
}
