package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Reads quarters, halves, centuries and the fiscal years that business news counts in. */
final class QuarterReader {
  private final TimeWords time;
  private final Words words;
  private final YearReader years;

  QuarterReader(TimeWords time, YearReader years) {
    this.time = time;
    this.words = time.words();
    this.years = years;
  }

  /** "third quarter", "first half of 2016", "20th century". */
  boolean readOrdinal(int word, Draft draft) {
    int ordinal = time.ordinal(word);
    if (ordinal < 1) {
      return false;
    }
    int next = time.ordinalEnd(word);
    if (time.is(next, Kind.FISCAL) && time.end(next) == next + 1) {
      next++;
    }
    if (!time.is(next, Kind.UNIT) || Unit.isPlural(time.value(next, Kind.UNIT))) {
      return false;
    }
    Unit unit = Unit.of(time.value(next, Kind.UNIT));
    draft.count = ordinal;
    if (unit == Unit.CENTURY && ordinal <= 30 && isCenturyHere(word, next)) {
      return draft.done(Form.CENTURY, next + 1);
    }
    draft.unit = unit;
    if (unit == Unit.QUARTER && ordinal <= 4) {
      return readYearOf(next + 1, draft)
          || readEnd(next + 1, draft)
          || !isOfOther(next + 1) && draft.done(Form.PART_OF_YEAR, next + 1);
    }
    boolean pointed = draft.pointer != Pointer.BARE;
    return unit == Unit.HALF
        && ordinal <= 2
        && (readYearOf(next + 1, draft) || pointed && draft.done(Form.PART_OF_YEAR, next + 1));
  }

  /** "of the match", "of his term": a quarter of something that is no year. */
  private boolean isOfOther(int word) {
    return time.isFunction(word, Kind.OF)
        && !time.is(word + 1, Kind.FISCAL)
        && !time.is(word + 2, Kind.FISCAL);
  }

  /** Not "his fifth century" of a batsman, not the name of a company. */
  private boolean isCenturyHere(int word, int unit) {
    boolean digits =
        time.isKind(word, WordKind.ORDINAL)
            && (time.isPreposition(word - 1)
                || time.is(word - 1, Kind.PART)
                || time.isFunction(word - 1, Kind.A));
    boolean name =
        time.isLetters(unit + 1) && time.isCapitalised(unit) && time.isCapitalised(unit + 1);
    boolean beforeChrist = time.isFunction(unit + 1, Kind.COUNTED);
    return (digits || time.isThe(word - 1)) && !name && !beforeChrist;
  }

  /** "of 1988", "last year", "of the year", "of fiscal 2016". */
  private boolean readYearOf(int word, Draft draft) {
    boolean of = time.isFunction(word, Kind.OF) || time.isFunction(word, Kind.IN);
    int next = of ? word + 1 : word;
    if (of && time.isThe(next)) {
      next++;
      if (isYearUnit(next)) {
        draft.pointer = Pointer.THIS;
        return draft.done(Form.PART_OF_YEAR, next + 1);
      }
    }
    if (time.is(next, Kind.FISCAL)) {
      next = time.end(next);
    }
    int year = years.afterDate(next);
    if (year > 0) {
      draft.year = year;
      return draft.done(Form.PART_OF_YEAR, next + 1);
    }
    if (time.is(next, Kind.POINTER) && isYearUnit(next + 1)) {
      draft.pointer = Pointer.of(time.value(next, Kind.POINTER));
      return draft.done(Form.PART_OF_YEAR, next + 2);
    }
    return false;
  }

  /** "second quarter ended Oct. 31": the day tells the year; it is an expression of its own. */
  private boolean readEnd(int word, Draft draft) {
    boolean ended = time.isWritten(word, "ended");
    int day = ended && time.is(word + 1, Kind.MONTH) ? time.dayNumber(word + 2) : -1;
    if (day < 1) {
      return false;
    }
    draft.month = time.value(word + 1, Kind.MONTH);
    draft.day = day;
    draft.year = years.afterDate(time.isSign(word + 3, ',') ? word + 4 : word + 3);
    return draft.done(Form.PART_OF_YEAR, word);
  }

  private boolean isYearUnit(int word) {
    return time.is(word, Kind.UNIT)
        && Unit.of(time.value(word, Kind.UNIT)) == Unit.YEAR
        && !Unit.isPlural(time.value(word, Kind.UNIT));
  }

  /** "fiscal 1989", "fiscal-first quarter", "the fiscal year". */
  boolean readFiscal(int word, Draft draft) {
    int next = time.end(word);
    int year = years.afterDate(next);
    if (year > 0) {
      draft.year = year;
      return draft.done(Form.YEAR, next + 1);
    }
    if (time.ordinal(next) > 0) {
      return readOrdinal(next, draft);
    }
    if (next != word + 2) {
      return false;
    }
    if (readLatestYear(word, draft)) {
      return true;
    }
    if (!time.isThe(word - 1)) {
      return false;
    }
    draft.unit = Unit.YEAR;
    draft.pointer = Pointer.THIS;
    return draft.done(Form.POINTED_UNIT, next);
  }

  /** "Q3", "Q1 2016". */
  boolean readCode(int word, Draft draft) {
    if (time.length(word) != 2 || words.first(word) != 'Q') {
      return false;
    }
    int quarter = words.text().charAt(words.end(word) - 1) - '0';
    if (quarter < 1 || quarter > 4) {
      return false;
    }
    draft.unit = Unit.QUARTER;
    draft.count = quarter;
    return readYearOf(word + 1, draft) || draft.done(Form.PART_OF_YEAR, word + 1);
  }

  /** "year-ago quarter", "year-earlier third quarter", "year-earlier" before a figure. */
  boolean readYearAgo(int word, int direction, Draft draft) {
    int next = direction + 1;
    if (time.is(next, Kind.FISCAL) && time.end(next) == next + 1) {
      next++;
    }
    int ordinal = time.ordinal(next);
    if (ordinal > 0 && readOrdinal(next, draft)) {
      draft.from = word;
      draft.pointer = draft.pointer == Pointer.BARE ? Pointer.PAST : draft.pointer;
      return true;
    }
    draft.start(word);
    boolean period = time.is(next, Kind.UNIT) && isPeriod(Unit.of(time.value(next, Kind.UNIT)));
    draft.count = 1;
    draft.unit = Unit.YEAR;
    draft.direction = Direction.EARLIER;
    return period
        ? draft.done(Form.REPORTED_PERIOD, next + 1)
        : draft.done(Form.DISTANCE, direction + 1);
  }

  private static boolean isPeriod(Unit unit) {
    return unit == Unit.QUARTER || unit == Unit.PERIOD;
  }

  /** "the quarter", "the latest period": the one the report is about. */
  boolean readBare(int word, Unit unit, Draft draft) {
    boolean latest = time.isWritten(word - 1, "latest");
    boolean the =
        unit == Unit.QUARTER
            && time.isThe(word - 1)
            && (time.isFunction(word - 2, Kind.IN) || time.isKind(word + 1, WordKind.CLITIC));
    if (!latest && !the || time.isFunction(word + 1, Kind.OF) || time.is(word + 1, Kind.UNIT)) {
      return false;
    }
    draft.from = latest ? word - 1 : word;
    draft.count = 0;
    return draft.done(Form.REPORTED_PERIOD, word + 1);
  }

  /** "the latest fiscal year", "the latest year": the one that ended last. */
  boolean readLatestYear(int word, Draft draft) {
    boolean latest = time.isWritten(word - 1, "latest");
    if (!latest || !time.isThe(word - 2)) {
      return false;
    }
    draft.from = word - 1;
    draft.unit = Unit.YEAR;
    draft.pointer = Pointer.LAST;
    return draft.done(Form.POINTED_UNIT, time.end(word));
  }

  /** "for the year", "the full year". */
  boolean isWholeYear(int word) {
    if (time.isThe(word - 1)) {
      return time.isWritten(word - 2, "For") || time.isWritten(word - 2, "for");
    }
    return time.isThe(word - 2) && time.isWritten(word - 1, "full");
  }
}
