package dev.communique.core.timeline;

import static com.google.common.base.Preconditions.checkNotNull;

import dev.communique.model.PartialDate;

/**
 * How many messages lie in some days: the least is those that certainly do, the most those that
 * can.
 *
 * @param days the days
 * @param there how many the first side sent
 * @param back how many the second side sent
 */
public record PeriodCount(PartialDate days, Bounds there, Bounds back) {

  /**
   * Checks that none is missing.
   *
   * @param days the days
   * @param there how many the first side sent
   * @param back how many the second side sent
   */
  public PeriodCount {
    checkNotNull(days, "days");
    checkNotNull(there, "there");
    checkNotNull(back, "back");
  }

  /** {@return how many both sent} */
  public Bounds total() {
    return there.plus(back);
  }

  /** {@return the days and how many messages each way} */
  @Override
  public String toString() {
    return days + ": " + there + " there, " + back + " back";
  }
}
