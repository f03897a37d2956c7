package dev.communique.parser.time;

/** Which part of a unit is meant; the value stays the unit's. */
enum Part {
  WHOLE,
  EARLY,
  MIDDLE,
  LATE,
  END;

  private static final Part[] ALL = values();

  static Part of(int ordinal) {
    return ALL[ordinal];
  }
}
