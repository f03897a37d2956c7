package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Reads weekdays, "yesterday" and its like, days of the month without a month, named days. */
final class DayReader {
  private final TimeWords time;
  private final Words words;
  private final CalendarReader calendar;
  private final YearReader years;

  DayReader(TimeWords time, CalendarReader calendar, YearReader years) {
    this.time = time;
    this.words = time.words();
    this.calendar = calendar;
    this.years = years;
  }

  // ---- weekdays

  /** "Saturday", "Thursday (Nov 2)", "Monday, May 18, 2015", "Friday last week", "Sunday night". */
  boolean readWeekday(int word, Draft draft) {
    if (!isWeekdayHere(word)) {
      return false;
    }
    draft.weekday = time.value(word, Kind.WEEKDAY);
    int next = time.is(word + 1, Kind.DAYPART) ? word + 2 : word + 1;
    if (readDateBehind(next, draft)) {
      return true;
    }
    draft.month = 0;
    draft.day = 0;
    int week = time.isFunction(next, Kind.OF) ? next + 1 : next;
    if (time.is(week, Kind.POINTER) && time.isUnit(week + 1, Unit.WEEK)) {
      draft.pointer = Pointer.of(time.value(week, Kind.POINTER));
      draft.unit = Unit.WEEK;
      return draft.done(Form.WEEKDAY, week + 2);
    }
    if (isWeekOn(word, next)) {
      draft.pointer = Pointer.NEXT;
      draft.count = 7;
      return draft.done(Form.WEEKDAY, next + 1);
    }
    boolean last =
        time.is(next, Kind.POINTER)
            && Pointer.of(time.value(next, Kind.POINTER)) == Pointer.LAST
            && !time.isLetters(next + 1);
    draft.pointer = last ? Pointer.LAST : draft.pointer;
    return draft.done(Form.WEEKDAY, last ? next + 1 : next);
  }

  /** "on Thursday week": a week later than the next. */
  private boolean isWeekOn(int weekday, int week) {
    return time.isFunction(weekday - 1, Kind.ON)
        && time.unitAt(week) == Unit.WEEK
        && !time.isContentWord(week + 1);
  }

  /** The date in words or brackets behind a weekday or behind "today". */
  private boolean readDateBehind(int word, Draft draft) {
    boolean bracket = time.isSign(word, '(');
    int stop = time.isSign(word, '.') ? word + 1 : word;
    int next = bracket || time.isSign(stop, ',') ? stop + 1 : word;
    if (time.isThe(next)) {
      next++;
    }
    boolean read =
        time.is(next, Kind.MONTH)
            ? time.dayNumber(next + 1) > 0 && calendar.readMonth(next, draft)
            : time.dayNumber(next) > 0 && calendar.readDayMonth(next, draft);
    if (read && draft.day > 0) {
      if (bracket && time.isSign(draft.to, ')')) {
        draft.to++;
      }
      return true;
    }
    int day = time.dayNumber(next);
    boolean ordinal = day > 0 && time.isKind(next, WordKind.ORDINAL) && next > word;
    if (day > 0
        && (bracket && time.isSign(next + 1, ')') || ordinal && !bracket && !isNoun(next + 1))) {
      draft.day = day;
      draft.month = 0;
      return draft.done(Form.DAY_OF_MONTH, bracket ? next + 2 : next + 1);
    }
    return false;
  }

  private boolean isNoun(int word) {
    return time.isContentWord(word)
        || time.is(word, Kind.UNIT)
        || time.isFunction(word, Kind.SCHEDULED);
  }

  /** "the Sunday Courier". */
  private boolean isNewspaper(int word) {
    int next = word + 1;
    return time.isThe(word - 1)
        && time.isLetters(next)
        && time.isCapitalised(next)
        && time.word(next) == null
        && time.isSameSentence(word, next);
  }

  /** "Sun", "Sat", "Mon", "Wed" are days only beside a date. */
  private boolean isWeekdayHere(int word) {
    TimeWord weekday = time.word(word);
    if (weekday == null || !weekday.isDoubtful()) {
      return !isNewspaper(word);
    }
    int stop = time.isSign(word + 1, '.') ? word + 2 : word + 1;
    int next = time.isSign(stop, ',') ? stop + 1 : stop;
    if (time.is(next, Kind.MONTH) || time.dayNumber(next) > 0 && time.is(next + 1, Kind.MONTH)) {
      return true;
    }
    boolean behindPreposition =
        time.isFunction(word - 1, Kind.ON) || time.is(word - 1, Kind.POINTER);
    return behindPreposition && (!time.isLetters(word + 1) || !time.isCapitalised(word + 1));
  }

  // ---- days counted from the article's

  /** "yesterday", "today (22)", "tomorrow (Nov 2)", "tomorrow morning". */
  boolean readNamedDay(int word, Draft draft) {
    if (isTitle(word) || isSomeday(word)) {
      return false;
    }
    draft.count = time.value(word, Kind.DAY);
    int next = time.end(word);
    if (time.is(next, Kind.DAYPART)) {
      next++;
    }
    if (time.isSign(next, '(') && readDateBehind(next, draft)) {
      draft.unit = draft.form == Form.DAY_OF_MONTH ? Unit.WEEK : draft.unit;
      return true;
    }
    draft.month = 0;
    draft.day = 0;
    draft.lastDay = 0;
    return draft.done(Form.NAMED_DAY, next);
  }

  /** "the people of tomorrow", "today's youth": no day is meant. */
  private boolean isSomeday(int word) {
    int end = time.end(word);
    if (time.isKind(end, WordKind.CLITIC) && time.isFunction(end + 1, Kind.NOWADAYS)) {
      return true;
    }
    return time.isFunction(word - 1, Kind.OF)
        && time.value(word, Kind.DAY) == 1
        && !time.isSign(time.end(word), '(');
  }

  /** "USA Today", "Russia Today": a capital inside a sentence, behind another. */
  private boolean isTitle(int word) {
    return words.isCapitalised(word)
        && !words.isAllCapitals(word)
        && time.isLetters(word - 1)
        && time.isCapitalised(word - 1)
        && time.isSameSentence(word, word - 1);
  }

  // ---- days of a month that is not named

  /** "on the 19th", "the 5th of this month". */
  boolean readDayOfMonth(int word, Draft draft) {
    if (!time.isKind(word, WordKind.ORDINAL) || time.dayNumber(word) < 0 || !time.isThe(word - 1)) {
      return false;
    }
    draft.day = time.dayNumber(word);
    int next = time.isFunction(word + 1, Kind.OF) ? word + 2 : word + 1;
    if (time.is(next, Kind.POINTER) && time.isUnit(next + 1, Unit.MONTH)) {
      draft.pointer = Pointer.of(time.value(next, Kind.POINTER));
      draft.unit = Unit.MONTH;
      return draft.done(Form.DAY_OF_MONTH, next + 2);
    }
    if (!isDayHere(word)) {
      return false;
    }
    return draft.done(Form.DAY_OF_MONTH, word + 1);
  }

  /** "on the 19th when", "her letter of the 24th", not "of the 31st summit". */
  private boolean isDayHere(int word) {
    int next = word + 1;
    if (time.isFunction(word - 2, Kind.OF)) {
      return !time.isLetters(next) || time.isThe(next);
    }
    return isDayPreposition(word - 2) && (!time.isLetters(next) || isListed(next));
  }

  /** "on the 19th", "until the 29th". */
  private boolean isDayPreposition(int word) {
    return time.isFunction(word, Kind.ON)
        || time.isFunction(word, Kind.TO)
        || time.isFunction(word, Kind.AHEAD);
  }

  /** Behind a day of the month stands no noun that it could count. */
  private boolean isListed(int word) {
    return time.isLetters(word)
        && !words.isCapitalised(word)
        && (time.function(word) != TimeWord.NONE
            || time.tense(word) != null
            || time.isCue(word, Kind.CLAUSE));
  }

  // ---- named days

  /** "New Year's Day", "Christmas 2016", "last Easter". */
  boolean readHoliday(int word, Draft draft) {
    Holiday holiday = words.value(word, TimeLexicon.HOLIDAY);
    int end = time.holidayEnd(word);
    if (holiday == null || !isDayHere(word, end, draft.pointer)) {
      return false;
    }
    draft.holiday = holiday;
    int next = time.isSign(end, ',') || time.isFunction(end, Kind.OF) ? end + 1 : end;
    int year = years.afterDate(next);
    if (year > 0) {
      draft.year = year;
      return draft.done(Form.HOLIDAY, next + 1);
    }
    return draft.done(Form.HOLIDAY, end);
  }

  /** A feast names a day only in the place of one: "at Easter", not "Easter eggs". */
  private boolean isDayHere(int word, int end, Pointer pointer) {
    boolean name =
        time.isLetters(end)
            && time.isCapitalised(end)
            && !words.isAllCapitals(end)
            && time.isSameSentence(word, end)
            && time.word(end) == null;
    if (name || time.isKind(end, WordKind.CLITIC)) {
      return false;
    }
    return pointer != Pointer.BARE
        || time.isPreposition(word - 1)
        || time.isFunction(word - 1, Kind.HEDGE)
        || time.isPreposition(word - 2) && time.isThe(word - 1) && !time.isLetters(end)
        || years.afterDate(end) > 0;
  }
}
