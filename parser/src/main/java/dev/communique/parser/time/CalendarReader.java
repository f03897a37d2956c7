package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Reads what the calendar names: days of months, months, years, decades, in all orders. */
final class CalendarReader {
  private final TimeWords time;
  private final Words words;
  private final YearReader years;
  private final NumericDateReader numbers;
  private final MonthNames names;

  CalendarReader(TimeWords time, YearReader years) {
    this.time = time;
    this.words = time.words();
    this.years = years;
    this.numbers = new NumericDateReader(time);
    this.names = new MonthNames(time);
  }

  /** "2017-11-02", "25/09/2021", "9 September 2024", "2017". */
  boolean readNumber(int word, Draft draft) {
    return numbers.read(word, draft)
        || readDayMonth(word, draft)
        || time.isThe(word - 1) && numbers.readDecade(word, draft)
        || readYear(word, draft);
  }

  /** "9 September", "9th of September, 2024", "20-22 March", "9 and 10 May". */
  boolean readDayMonth(int word, Draft draft) {
    int day = time.dayNumber(word);
    if (day < 0) {
      return false;
    }
    int next = time.dayNumberEnd(word);
    int last = 0;
    int second = joinedDay(next);
    if (second > 0 && time.dayNumber(second) > day) {
      last = time.dayNumber(second);
      next = time.dayNumberEnd(second);
    }
    if (time.isFunction(next, Kind.OF)) {
      next++;
    } else if (time.isLetters(word)) {
      return false;
    }
    if (!time.is(next, Kind.MONTH)) {
      return false;
    }
    draft.month = time.value(next, Kind.MONTH);
    draft.day = day;
    draft.lastDay = last;
    return readYearAfter(next + 1, draft, false);
  }

  /** The second number of "20-22", "20 to 22", "20 and 22"; 0 when there is none. */
  private int joinedDay(int word) {
    if (!time.has(word)) {
      return 0;
    }
    if (words.isHyphenated(word)) {
      return time.dayNumber(word) > 0 ? word : 0;
    }
    boolean joined =
        time.isKind(word, WordKind.DASH)
            || time.isFunction(word, Kind.TO)
            || time.isFunction(word, Kind.AND);
    return joined && time.dayNumber(word + 1) > 0 ? word + 1 : 0;
  }

  private boolean readYear(int word, Draft draft) {
    int year = years.alone(word);
    if (year == 0) {
      return false;
    }
    draft.year = year;
    int next = word + 1;
    if (time.has(next) && words.isHyphenated(next)) {
      int second = time.digits(next, 2);
      if (second == (year + 1) % 100 && time.length(next) == 2) {
        return draft.done(Form.YEARS, next + 1);
      }
      if (second >= 1 && second <= 12 && time.length(next) == 2) {
        draft.month = second;
        return draft.done(Form.MONTH_YEAR, next + 1);
      }
    }
    return draft.done(Form.YEAR, next);
  }

  /** "Nov. 18, 2022", "March 20-22", "July 2016", "May". */
  boolean readMonth(int word, Draft draft) {
    draft.month = time.value(word, Kind.MONTH);
    int next = word + 1;
    if (time.isThe(next) && time.ordinal(next + 1) > 0) {
      next++;
    }
    int day = time.dayNumber(next);
    if (day > 0 && isDayHere(next)) {
      draft.day = day;
      next = time.dayNumberEnd(next);
      int second = joinedDay(next);
      if (second > 0 && isRange(next, second) && time.dayNumber(second) > day) {
        draft.lastDay = time.dayNumber(second);
        next = time.dayNumberEnd(second);
      }
      return readYearAfter(next, draft, true);
    }
    if (time.isFunction(word + 1, Kind.OF) && years.afterDate(word + 2) > 0) {
      draft.year = years.afterDate(word + 2);
      return draft.done(Form.MONTH_YEAR, word + 3);
    }
    int yearWord = time.isSign(word + 1, ',') ? word + 2 : word + 1;
    if (years.afterDate(yearWord) > 0) {
      draft.year = years.afterDate(yearWord);
      return draft.done(Form.MONTH_YEAR, yearWord + 1);
    }
    if (!names.isMonthHere(word)) {
      return false;
    }
    return readPointedYear(word + 1, draft, Form.MONTH) || draft.done(Form.MONTH, word + 1);
  }

  /** "March 20-22" and "20 to 22" are one stretch; "April 24 and 25" are two days. */
  private boolean isRange(int between, int second) {
    return second == between || !time.isFunction(between, Kind.AND);
  }

  /** Not "March 5 percent", "May 20-year". */
  private boolean isDayHere(int word) {
    int next = word + 1;
    if (time.isSign(next, '%') || time.isFunction(next, Kind.CLOCK)) {
      return false;
    }
    if (time.isSign(next, ':') && time.isKind(next + 1, WordKind.NUMBER)) {
      return false;
    }
    if (time.has(next) && words.isHyphenated(next) && time.isLetters(next)) {
      return false;
    }
    return !time.isLetters(word) || !time.isContentWord(time.ordinalEnd(word));
  }

  /** Reads the year behind a day of a month, with comma, full stop or Juche count between. */
  private boolean readYearAfter(int word, Draft draft, boolean monthFirst) {
    int next = time.isSign(word, ',') || monthFirst && time.isSign(word, '.') ? word + 1 : word;
    int year = years.afterDate(next);
    if (year > 0) {
      draft.year = year;
      return draft.done(Form.FULL_DATE, juche(next + 1));
    }
    if (time.is(next, Kind.JUCHE)) {
      int end = juche(next);
      if (end > next) {
        draft.year = jucheYear(next);
        return draft.done(Form.FULL_DATE, end);
      }
    }
    return readPointedYear(next, draft, Form.FULL_DATE) || draft.done(Form.MONTH_DAY, word);
  }

  /** "last year", "of this year", "next year" behind a month or a day. */
  boolean readPointedYear(int word, Draft draft, Form form) {
    int next = time.isFunction(word, Kind.OF) ? word + 1 : word;
    int same = time.isThe(next) ? next + 1 : next;
    if (isSameYear(same)) {
      draft.count = time.value(same, Kind.ANAPHOR);
      draft.unit = Unit.YEAR;
      draft.direction = Direction.LATER;
      return draft.done(form == Form.FULL_DATE ? Form.MONTH_DAY : Form.MONTH, same + 2);
    }
    if (!time.is(next, Kind.POINTER) || !time.is(next + 1, Kind.UNIT)) {
      return false;
    }
    if (Unit.of(time.value(next + 1, Kind.UNIT)) != Unit.YEAR) {
      return false;
    }
    draft.pointer = Pointer.of(time.value(next, Kind.POINTER));
    draft.unit = Unit.YEAR;
    return draft.done(form == Form.FULL_DATE ? Form.MONTH_DAY : Form.MONTH, next + 2);
  }

  /** "that year", "the same year", "the previous year": seen from the one spoken of. */
  private boolean isSameYear(int word) {
    return time.is(word, Kind.ANAPHOR)
        && time.is(word + 1, Kind.UNIT)
        && Unit.of(time.value(word + 1, Kind.UNIT)) == Unit.YEAR;
  }

  /** The end of "Juche 110 (2021)" or "(Juche 110)" at a word, or the word itself. */
  private int juche(int word) {
    int open = time.isSign(word, ',') || time.isSign(word, '(') ? word + 1 : word;
    if (!time.is(open, Kind.JUCHE) || time.digits(open + 1, 3) < 1) {
      return word;
    }
    int end = open + 2;
    if (time.isSign(end, '(') && time.digits(end + 1, 4) > 1000 && time.isSign(end + 2, ')')) {
      return end + 3;
    }
    return time.isSign(word, '(') && time.isSign(end, ')') ? end + 1 : end;
  }

  private int jucheYear(int word) {
    return 1911 + time.digits(word + 1, 3);
  }

  /** "Juche 110 (2021)" by itself. */
  boolean readJuche(int word, Draft draft) {
    int end = juche(word);
    if (end == word) {
      return false;
    }
    draft.year = jucheYear(word);
    return draft.done(Form.YEAR, end);
  }

  boolean readDecade(int word, Draft draft) {
    return numbers.readDecade(word, draft);
  }
}
