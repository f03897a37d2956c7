package dev.communique.core.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import dev.communique.model.PartialDate;

/**
 * Periods in a row each of which certainly has a message.
 *
 * @param days from the first day of the first period to the last of the last
 * @param length how many periods, at least 1
 * @param messageCount how many messages certainly lie in them
 */
public record Streak(PartialDate days, int length, long messageCount) {

  /**
   * Checks the numbers.
   *
   * @param days from the first day to the last
   * @param length how many periods
   * @param messageCount how many messages
   */
  public Streak {
    checkArgument(length >= 1, "length must be at least 1: %s", length);
    checkArgument(
        messageCount >= length, "each period has a message: %s < %s", messageCount, length);
  }

  Streak with(PartialDate period, long more) {
    return new Streak(days.union(period), length + 1, messageCount + more);
  }

  /** {@return the days, how many periods and messages} */
  @Override
  public String toString() {
    return days + ": " + length + " in a row, " + messageCount + " messages";
  }
}
