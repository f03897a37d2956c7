package dev.communique.parser.time;

import org.jspecify.annotations.Nullable;

/**
 * A date expression as read, before it is resolved. 0 stands for "not said".
 *
 * @param form its shape
 * @param from first word
 * @param to word after the last
 * @param year the year
 * @param month the month; of a season, its first
 * @param day the day of the month; of a numeric date, its first number
 * @param lastDay the last day when it names several; of a numeric date, its second number
 * @param weekday 1 is Monday
 * @param count how many units away; ordinal of a quarter or half; days from the article's day
 * @param unit the unit counted or pointed at
 * @param pointer which one
 * @param direction which way
 * @param part early, late
 * @param holiday the named day
 */
record Phrase(
    Form form,
    int from,
    int to,
    int year,
    int month,
    int day,
    int lastDay,
    int weekday,
    int count,
    Unit unit,
    Pointer pointer,
    Direction direction,
    Part part,
    @Nullable Holiday holiday) {

  /** The same with its year. */
  Phrase withYear(int said) {
    Form read = form == Form.MONTH_DAY ? Form.FULL_DATE : Form.MONTH_YEAR;
    return new Phrase(
        read, from, to, said, month, day, lastDay, weekday, count, unit, pointer, direction, part,
        holiday);
  }

  /** Whether its value does not hang on the article's date. */
  boolean isAbsolute() {
    return switch (form) {
      case ISO_DATE, NUMERIC_DATE, FULL_DATE, YEAR, YEARS, DECADE, CENTURY -> true;
      case MONTH_YEAR, MONTH_DAY, PART_OF_YEAR, SEASON, HOLIDAY, WEEK_OF, MONTH -> year > 0;
      default -> false;
    };
  }
}
