package dev.communique.parser.text;

import java.util.function.IntPredicate;

/** Finds a place in what is in order, by halving. */
public final class FirstIndex {
  private FirstIndex() {}

  /**
   * {@return the first index from 0 at which something holds; the count if at none}
   *
   * @param count how many indices there are
   * @param reached holds at no index, or at some index and all after it
   */
  public static int where(int count, IntPredicate reached) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reached.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
