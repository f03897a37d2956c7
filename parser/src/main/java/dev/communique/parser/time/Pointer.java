package dev.communique.parser.time;

/** Which unit is meant, seen from the article's day or from a date named before. */
enum Pointer {
  /** None: the bare name. */
  BARE(0),
  LAST(-1),
  /** Like {@link #LAST}, of the stretch that ends now. */
  PAST(-1),
  THIS(0),
  NEXT(1);

  private static final Pointer[] ALL = values();

  private final int step;

  Pointer(int step) {
    this.step = step;
  }

  int step() {
    return step;
  }

  static Pointer of(int ordinal) {
    return ALL[ordinal];
  }
}
