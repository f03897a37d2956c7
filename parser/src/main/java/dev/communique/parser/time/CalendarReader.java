package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Reads what the calendar names: days of months, months, years, decades, in all orders. */
final class CalendarReader {
  private final TimeWords time;
  private final Words words;
  private final YearReader years;

  CalendarReader(TimeWords time) {
    this.time = time;
    this.words = time.words();
    this.years = new YearReader(time);
  }

  // ---- starting with a number

  /** "2017-11-02", "25/09/2021", "9 September 2024", "2017". */
  boolean readNumber(int word, Draft draft) {
    if (readIsoDate(word, draft) || readSlashes(word, draft) || readDots(word, draft)) {
      return true;
    }
    return readDayMonth(word, draft) || readYear(word, draft);
  }

  private boolean readIsoDate(int word, Draft draft) {
    int year = time.digits(word, 4);
    if (year < 1000 || !time.has(word + 1)) {
      return false;
    }
    boolean slashes = time.isSign(word + 1, '/');
    int monthWord = slashes ? word + 2 : word + 1;
    int month = time.digits(monthWord, 2);
    if (month < 1 || month > 12 || !slashes && !words.isHyphenated(monthWord)) {
      return false;
    }
    int dayWord = slashes ? monthWord + 2 : monthWord + 1;
    int day = time.digits(dayWord, 2);
    boolean joined =
        time.has(dayWord)
            && (slashes ? time.isSign(monthWord + 1, '/') : words.isHyphenated(dayWord));
    if (!joined || day < 1 || day > 31) {
      return false;
    }
    return date(draft, year, month, day, Form.ISO_DATE, dayWord + 1);
  }

  /** "25/09/2021", "9/25/21", "25-09-2021". */
  private boolean readSlashes(int word, Draft draft) {
    int first = time.digits(word, 2);
    if (first < 1 || first > 31 || !time.has(word + 2)) {
      return false;
    }
    boolean hyphens = words.isHyphenated(word + 1) && words.isHyphenated(word + 2);
    boolean slashes = time.isSign(word + 1, '/') && time.isSign(word + 3, '/');
    if (!hyphens && !slashes) {
      return false;
    }
    int second = time.digits(hyphens ? word + 1 : word + 2, 2);
    int yearWord = hyphens ? word + 2 : word + 4;
    int year = fullYear(yearWord, time.digits(yearWord, 4));
    if (hyphens && time.length(yearWord) != 4) {
      return false;
    }
    if (second < 1 || second > 31 || first > 12 && second > 12 || year == 0) {
      return false;
    }
    draft.lastDay = second;
    return date(draft, year, 0, first, Form.NUMERIC_DATE, yearWord + 1);
  }

  /** Two digits are the years from 1950 to 2049. */
  private int fullYear(int word, int year) {
    if (year >= 1000) {
      return year;
    }
    if (year < 0 || time.length(word) != 2) {
      return 0;
    }
    return year < 50 ? 2000 + year : 1900 + year;
  }

  /** "10.09.2021", one word of the table; with full stops the day comes first. */
  private boolean readDots(int word, Draft draft) {
    int length = time.length(word);
    if (!time.isKind(word, WordKind.NUMBER) || length < 8 || length > 10) {
      return false;
    }
    String text = words.text();
    int[] parts = new int[3];
    int part = 0;
    for (int i = words.start(word); i < words.end(word); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        part++;
      }
      if (part > 2 || c != '.' && !TimeWords.isDigit(c)) {
        return false;
      }
      parts[part] = c == '.' ? 0 : parts[part] * 10 + c - '0';
    }
    if (part != 2 || parts[0] < 1 || parts[0] > 31 || parts[1] < 1 || parts[1] > 31) {
      return false;
    }
    boolean monthFirst = parts[1] > 12;
    int month = monthFirst ? parts[0] : parts[1];
    int day = monthFirst ? parts[1] : parts[0];
    return parts[2] >= 1000
        && month <= 12
        && date(draft, parts[2], month, day, Form.FULL_DATE, word + 1);
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

  private static boolean date(Draft draft, int year, int month, int day, Form form, int end) {
    draft.year = year;
    draft.month = month;
    draft.day = day;
    return draft.done(form, end);
  }

  // ---- starting with a month

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
    if (!isMonthHere(word)) {
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

  // ---- months that are also names and verbs

  private boolean isMonthHere(int word) {
    TimeWord month = time.word(word);
    if (month == null || !month.isDoubtful()) {
      return true;
    }
    if (isMarch(word, month)) {
      return false;
    }
    boolean may = month.value(Kind.MONTH) == 5;
    boolean possessive = time.isKind(word + 1, WordKind.CLITIC);
    if (time.is(word - 1, Kind.POINTER) || time.is(word - 1, Kind.PART)) {
      return true;
    }
    if (isMonthPreposition(word - 1)) {
      return !(may && possessive) && !isSurname(word + 1, word);
    }
    if (words.isHyphenated(word)) {
      return time.is(word - 1, Kind.MONTH);
    }
    if (time.isFunction(word - 1, Kind.AND) || time.isFunction(word - 1, Kind.TO)) {
      return time.is(word - 2, Kind.MONTH) || time.digits(word - 2, 4) > 1000;
    }
    if (time.isThe(word - 1) || time.isFunction(word - 1, Kind.A)) {
      return time.isLetters(word + 1) && !time.isCapitalised(word + 1);
    }
    return !may && (possessive || isPlainNeighbourhood(word));
  }

  /** "the March for Peace", "the Long March on Rome". */
  private boolean isMarch(int word, TimeWord month) {
    return month.value(Kind.MONTH) == 3
        && time.isPreposition(word + 1)
        && time.isCapitalised(word + 2)
        && time.word(word + 2) == null
        && !isMonthPreposition(word - 1);
  }

  private boolean isMonthPreposition(int word) {
    return time.isFunction(word, Kind.IN) && !time.isFunction(word, Kind.HEDGE)
        || time.isFunction(word, Kind.OF) && time.is(word - 1, Kind.PART)
        || time.isFunction(word, Kind.OF) && time.is(word - 1, Kind.UNIT);
  }

  /** "in June Carter's house": a capitalised word right behind. */
  private boolean isSurname(int next, int word) {
    return time.isLetters(next)
        && time.isCapitalised(next)
        && !words.isAbbreviation(word)
        && time.word(next) == null
        && time.isSameSentence(word, next)
        && !words.isAllCapitals(next);
  }

  /** Inside a sentence, no name before or behind. */
  private boolean isPlainNeighbourhood(int word) {
    return time.has(word - 1)
        && time.isSameSentence(word, word - 1)
        && time.isLetters(word - 1)
        && !time.isCapitalised(word - 1)
        && !time.isCapitalised(word + 1);
  }

  // ---- decades

  /** "1950s", "90s", "1980's" as words of digits and letters. */
  boolean readDecade(int word, Draft draft) {
    int length = time.length(word);
    String text = words.text();
    int end = words.end(word);
    boolean clitic =
        time.isKind(word, WordKind.NUMBER)
            && length == 4
            && time.isKind(word + 1, WordKind.CLITIC)
            && words.isGlued(word + 1);
    int digits = clitic ? 4 : length - 1;
    if (!clitic && (text.charAt(end - 1) != 's' || digits != 4 && digits != 2)) {
      return false;
    }
    int value = 0;
    for (int i = words.start(word); i < words.start(word) + digits; i++) {
      if (!TimeWords.isDigit(text.charAt(i))) {
        return false;
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    if (value % 10 != 0 || digits == 2 && value < 20) {
      return false;
    }
    int year = digits == 2 ? 1900 + value : value;
    if (year < 1000 || year > 2090) {
      return false;
    }
    draft.year = year;
    return draft.done(Form.DECADE, clitic ? word + 2 : word + 1);
  }
}
