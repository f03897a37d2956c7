package dev.communique.parser.time;

/** Which way a counted distance goes, and from where. */
enum Direction {
  /** Back from the article's day. */
  AGO,
  /** Back from a date named before. */
  EARLIER,
  /** On from a date named before. */
  LATER,
  /** On from the article's day. */
  HENCE;

  private static final Direction[] ALL = values();

  static Direction of(int ordinal) {
    return ALL[ordinal];
  }

  boolean isBack() {
    return this == AGO || this == EARLIER;
  }
}
