package dev.communique.core.timeline;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Table;
import java.util.Locale;
import java.util.OptionalDouble;

/** Which of two sides writes more, and which writes first. Immutable. */
public final class Balance {
  private final String one;
  private final String other;
  private final Bounds there;
  private final Bounds back;
  private final int begunByOne;
  private final int begunByOther;

  Balance(String one, String other, Bounds there, Bounds back, int begunByOne, int begunByOther) {
    this.one = one;
    this.other = other;
    this.there = there;
    this.back = back;
    this.begunByOne = begunByOne;
    this.begunByOther = begunByOther;
  }

  /** {@return how many messages the first side sent} */
  public Bounds there() {
    return there;
  }

  /** {@return how many messages the second side sent} */
  public Bounds back() {
    return back;
  }

  /** {@return how many of the answered messages the first side wrote} */
  public int begunByOne() {
    return begunByOne;
  }

  /** {@return how many of the answered messages the second side wrote} */
  public int begunByOther() {
    return begunByOther;
  }

  /**
   * {@return how one-sided it is: the difference of both counts by their sum, 1 when the first side
   * alone writes, 0 when both write as much, -1 when the second alone; empty without a message}
   * Rumoured messages are left out.
   */
  public OptionalDouble oneSidedness() {
    long sum = there.least() + back.least();
    return sum == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) (there.least() - back.least()) / sum);
  }

  /** {@return a row for each side, and how one-sided it is} */
  @Override
  public String toString() {
    Table table =
        Table.of(
            ImmutableList.of("who", "messages", "wrote first"),
            ImmutableList.of(
                ImmutableList.of(one, there.toString(), String.valueOf(begunByOne)),
                ImmutableList.of(other, back.toString(), String.valueOf(begunByOther))));
    OptionalDouble share = oneSidedness();
    return share.isEmpty()
        ? table.toString()
        : table + String.format(Locale.ROOT, "one-sidedness %.2f\n", share.getAsDouble());
  }
}
