package dev.communique.core.events;

/**
 * The numbers a text says in one long, a bit each (a filter with one hash: Bloom 1970). It never
 * tells that a text lacks a number that it has.
 */
final class NumberMark {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private NumberMark() {}

  static long of(ArticleWords words) {
    long mark = 0;
    for (String number : words.numbers()) {
      mark |= 1L << (number.hashCode() * FACTOR >>> 58);
    }
    return mark;
  }

  /** Whether a text can have all numbers of another. */
  static boolean canHave(long text, long other) {
    return (other & ~text) == 0;
  }
}
