package dev.communique.core.timeline;

import dev.communique.model.PartialDate;
import java.time.LocalDate;

/** Days moved, without leaving the years that a {@link PartialDate} can have. */
final class Days {
  private Days() {}

  static LocalDate plus(LocalDate day, int days) {
    LocalDate moved = day.plusDays(days);
    return moved.getYear() < 0 || moved.getYear() > 9999 ? day : moved;
  }

  /** Some days and as many before and after them. */
  static PartialDate around(PartialDate date, int days) {
    return PartialDate.of(plus(date.earliest(), -days), plus(date.latest(), days));
  }
}
