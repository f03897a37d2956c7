package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Reads what points at a unit: "last week", "this Friday", "next May", "that day". */
final class PointerReader {
  private final TimeWords time;
  private final Words words;
  private final CalendarReader calendar;
  private final DayReader days;
  private final QuarterReader quarters;

  PointerReader(TimeWords time, CalendarReader calendar, DayReader days, QuarterReader quarters) {
    this.time = time;
    this.words = time.words();
    this.calendar = calendar;
    this.days = days;
    this.quarters = quarters;
  }

  /** What the pointer stands before: a feast, a weekday, a month, a season, a unit. */
  boolean read(int word, Pointer said, Draft draft) {
    Pointer pointer = said;
    int next = word + 1;
    if (pointer == Pointer.THIS && time.is(next, Kind.POINTER)) {
      pointer = Pointer.of(time.value(next, Kind.POINTER));
      next++;
    }
    draft.pointer = pointer;
    if (isTitle(word, next)) {
      return false;
    }
    if (time.isHoliday(next) && days.readHoliday(next, draft)) {
      return true;
    }
    TimeWord target = time.word(next);
    if (target == null) {
      return readEllipsis(word, pointer, draft);
    }
    return readPointed(word, next, target, pointer, draft);
  }

  /** "more this year than last", "this month and next": the unit is the one said just before. */
  private boolean readEllipsis(int word, Pointer pointer, Draft draft) {
    boolean linked =
        time.isFunction(word - 1, Kind.AND)
            || time.isWritten(word - 1, "than")
            || time.isWritten(word - 1, "as");
    boolean open = !time.isLetters(word + 1) && !time.isKind(word + 1, WordKind.NUMBER);
    Unit unit = linked && open ? time.unitAt(word - 2) : null;
    if (unit == null || !isPointed(word - 2) || !isStep(pointer)) {
      return false;
    }
    draft.unit = unit;
    return draft.done(Form.POINTED_UNIT, word + 1);
  }

  private boolean isPointed(int unit) {
    return time.is(unit - 1, Kind.POINTER)
        && Pointer.of(time.value(unit - 1, Kind.POINTER)) == Pointer.THIS;
  }

  private static boolean isStep(Pointer pointer) {
    return pointer == Pointer.LAST || pointer == Pointer.NEXT;
  }

  /** "This Week": two capitals inside a sentence are a name, unless a weekday or month follows. */
  private boolean isTitle(int word, int next) {
    return words.isCapitalised(word)
        && !words.isAllCapitals(word)
        && time.isCapitalised(next)
        && time.is(next, Kind.UNIT)
        && word != words.sentenceStart(time.sentenceOf(word));
  }

  private boolean readPointed(int word, int next, TimeWord target, Pointer pointer, Draft draft) {
    if (target.is(Kind.WEEKDAY) && days.readWeekday(next, draft)) {
      boolean plain = draft.form == Form.WEEKDAY && draft.unit != Unit.WEEK;
      draft.pointer = plain ? pointer : draft.pointer;
      return true;
    }
    if (target.is(Kind.MONTH) && calendar.readMonth(next, draft)) {
      draft.pointer = draft.unit == Unit.YEAR ? draft.pointer : pointer;
      return true;
    }
    if (target.is(Kind.SEASON)) {
      draft.month = target.value(Kind.SEASON);
      return draft.done(Form.SEASON, next + 1);
    }
    if (target.is(Kind.FISCAL) && time.end(next) == next + 2) {
      draft.unit = Unit.YEAR;
      return draft.done(Form.POINTED_UNIT, next + 2);
    }
    if (target.is(Kind.DAYPART) && pointer == Pointer.NEXT) {
      return draft.fromContext(Unit.DAY, 1, next + 1);
    }
    Unit unit = isLostApostrophe(next, pointer) ? Unit.YEAR : time.unitAt(next);
    return unit != null && readPointedUnit(word, next, unit, pointer, draft);
  }

  /** "this years festival". */
  private boolean isLostApostrophe(int word, Pointer pointer) {
    int code = time.is(word, Kind.UNIT) ? time.value(word, Kind.UNIT) : 0;
    return pointer == Pointer.THIS && Unit.isPlural(code) && Unit.of(code) == Unit.YEAR;
  }

  private boolean readPointedUnit(int word, int next, Unit unit, Pointer pointer, Draft draft) {
    if (unit == Unit.DAY) {
      int end = time.is(next + 1, Kind.DAYPART) ? next + 2 : next + 1;
      return pointer == Pointer.NEXT && draft.fromContext(Unit.DAY, 1, end);
    }
    boolean partOf = time.isFunction(next + 1, Kind.OF) && time.isThe(word - 1);
    if (partOf || unit == Unit.HOUR || unit == Unit.MINUTE || unit == Unit.HALF) {
      return false;
    }
    if (unit == Unit.PERIOD) {
      return false;
    }
    boolean stretch = pointer == Pointer.LAST || pointer == Pointer.PAST;
    if (stretch && time.isThe(word - 1) && isFor(word - 2)) {
      return false;
    }
    if (stretch && unit == Unit.DECADE || pointer == Pointer.PAST && unit == Unit.CENTURY) {
      return false;
    }
    draft.unit = unit;
    if (unit == Unit.YEAR && time.isKind(next + 1, WordKind.CLITIC)) {
      if (quarters.readOrdinal(next + 2, draft)) {
        draft.from = word;
        return true;
      }
      draft.start(word);
      draft.unit = unit;
      draft.pointer = pointer;
    }
    return draft.done(Form.POINTED_UNIT, next + 1);
  }

  /** "for the last week": how long, not when. */
  private boolean isFor(int word) {
    return time.isSpelt(word, "for");
  }

  /** "that day", "the following week", "the previous March": from the date named before. */
  boolean readAnaphor(int word, int step, Draft draft) {
    int next = time.is(word + 1, Kind.ANAPHOR) ? word + 2 : word + 1;
    if (next == word + 2 && step == 0) {
      step = time.value(word + 1, Kind.ANAPHOR);
    }
    if (time.is(next, Kind.DAYPART)) {
      return draft.fromContext(Unit.DAY, step, next + 1);
    }
    if (time.is(next, Kind.WEEKDAY) && days.readWeekday(next, draft)) {
      int end = draft.to;
      if (draft.form != Form.WEEKDAY) {
        return true;
      }
      return draft.fromContext(Unit.WEEK, step, end);
    }
    if (time.is(next, Kind.MONTH) && step != 0 && time.isThe(word - 1)) {
      draft.month = time.value(next, Kind.MONTH);
      return draft.fromContext(Unit.MONTH, step, next + 1);
    }
    Unit unit = time.unitAt(next);
    if (unit == null || unit == Unit.HOUR || unit == Unit.MINUTE || unit == Unit.HALF) {
      return false;
    }
    if (unit == Unit.PERIOD) {
      return false;
    }
    if (unit == Unit.QUARTER) {
      draft.count = 0;
      return step == 0 && draft.done(Form.REPORTED_PERIOD, next + 1);
    }
    int end = time.is(next + 1, Kind.DAYPART) ? next + 2 : next + 1;
    return draft.fromContext(unit, step, end);
  }
}
