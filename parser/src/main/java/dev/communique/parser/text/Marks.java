package dev.communique.parser.text;

/** A few characters, asked for often. Immutable. */
final class Marks {
  private final long low;
  private final long high;
  private final String others;

  private Marks(long low, long high, String others) {
    this.low = low;
    this.high = high;
    this.others = others;
  }

  static Marks of(String marks) {
    long low = 0;
    long high = 0;
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < marks.length(); i++) {
      char c = marks.charAt(i);
      low |= c < 64 ? 1L << c : 0;
      high |= c >= 64 && c < 128 ? 1L << c : 0;
      if (c >= 128) {
        others.append(c);
      }
    }
    return new Marks(low, high, others.toString());
  }

  boolean has(char c) {
    if (c < 128) {
      return ((c < 64 ? low : high) >>> c & 1) != 0;
    }
    return others.indexOf(c) >= 0;
  }
}
