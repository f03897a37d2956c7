package dev.communique.parser.leaders;

import dev.communique.model.PartialDate;

/**
 * A day or range of days as numbers, for the many comparisons with terms.
 *
 * @param first epoch day of the first one
 * @param last epoch day of the last one
 */
record Days(long first, long last) {
  static Days of(PartialDate date) {
    return new Days(date.earliest().toEpochDay(), date.latest().toEpochDay());
  }
}
