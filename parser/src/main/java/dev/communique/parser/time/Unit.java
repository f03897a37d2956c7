package dev.communique.parser.time;

import java.util.Locale;

/** The units that date expressions count in. */
enum Unit {
  MINUTE,
  HOUR,
  DAY,
  WEEKEND,
  WEEK,
  FORTNIGHT,
  MONTH,
  QUARTER,
  PERIOD,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  private static final Unit[] ALL = values();

  /** Unit and number, packed for the word lists: 2 * ordinal, plus one when plural. */
  static int code(String word) {
    for (Unit unit : ALL) {
      String name = unit.name().toLowerCase(Locale.ROOT);
      if (word.equals(name)) {
        return 2 * unit.ordinal();
      }
      if (word.equals(name + "s") || unit == CENTURY && word.equals("centuries")) {
        return 2 * unit.ordinal() + 1;
      }
    }
    throw new IllegalArgumentException("no unit: " + word);
  }

  static Unit of(int code) {
    return ALL[code >> 1];
  }

  static boolean isPlural(int code) {
    return (code & 1) != 0;
  }
}
