package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Reads what counts in units or points at them: "last week", "four years ago", "that day". */
final class UnitReader {
  private final TimeWords time;
  private final Words words;
  private final CalendarReader calendar;
  private final DayReader days;
  private final QuarterReader quarters;
  private final DistanceReader distances;
  private final PointerReader pointers;
  private final PartReader parts;
  private final SeasonReader seasons;

  UnitReader(TimeWords time, CalendarReader calendar, DayReader days, YearReader years) {
    this.time = time;
    this.words = time.words();
    this.calendar = calendar;
    this.days = days;
    this.quarters = new QuarterReader(time, years);
    this.distances = new DistanceReader(time);
    this.pointers = new PointerReader(time, calendar, days, quarters);
    this.parts = new PartReader(time, calendar, days, this);
    this.seasons = new SeasonReader(time, calendar, years);
  }

  /** Reads what starts with a word of a known kind; months, weekdays and days are not for here. */
  boolean read(int word, TimeWord start, Draft draft) {
    if (start.is(Kind.PART) && parts.read(word, Part.of(start.value(Kind.PART)), draft)) {
      return true;
    }
    draft.start(word);
    if (start.is(Kind.POINTER)) {
      return pointers.read(word, Pointer.of(start.value(Kind.POINTER)), draft);
    }
    if (start.is(Kind.ANAPHOR)) {
      return pointers.readAnaphor(word, start.value(Kind.ANAPHOR), draft);
    }
    if (start.is(Kind.ORDINAL)) {
      return calendar.readDayMonth(word, draft)
          || readOrdinal(word, draft.start(word))
          || readNthDay(word, draft.start(word));
    }
    if (start.is(Kind.NUMBER)) {
      return distances.read(word, draft);
    }
    if (start.is(Kind.SEASON)) {
      return seasons.read(word, draft);
    }
    if (start.is(Kind.UNIT)) {
      return readUnit(word, start.value(Kind.UNIT), draft);
    }
    if (start.is(Kind.DAYPART)) {
      return readDayPart(word, draft);
    }
    if (start.is(Kind.FISCAL)) {
      return quarters.readFiscal(word, draft);
    }
    if (start.is(Kind.DECADE) && time.isThe(word - 1)) {
      draft.year = start.value(Kind.DECADE);
      return draft.done(Form.DECADE, word + 1);
    }
    return false;
  }

  boolean readDistance(int word, Draft draft) {
    return distances.read(word, draft);
  }

  boolean readOrdinal(int word, Draft draft) {
    return quarters.readOrdinal(word, draft);
  }

  boolean readQuarterCode(int word, Draft draft) {
    return quarters.readCode(word, draft);
  }

  /** "today is the second day of": said of the article's day. */
  private boolean readNthDay(int word, Draft draft) {
    int subject = time.isThe(word - 1) ? word - 3 : word;
    boolean today =
        time.is(subject, Kind.DAY) && time.value(subject, Kind.DAY) == 0
            || time.isSpelt(subject, "it");
    int unit = time.ordinalEnd(word);
    boolean is =
        subject < word
            && (time.isKind(word - 2, WordKind.CLITIC) || time.isWritten(word - 2, "is"));
    return today && is && time.unitAt(unit) == Unit.DAY && draft.done(Form.NAMED_DAY, unit + 1);
  }

  /** "the night before", "the morning after". */
  private boolean readDayPart(int word, Draft draft) {
    int next = word + 1;
    boolean complete =
        time.isThe(word - 1)
            && time.is(next, Kind.DIRECTION)
            && time.end(next) == next + 1
            && distances.isComplete(next, next + 1);
    if (!complete) {
      return false;
    }
    boolean back = Direction.of(time.value(next, Kind.DIRECTION)).isBack();
    return draft.fromContext(Unit.DAY, back ? -1 : 1, next + 1);
  }

  private boolean readUnit(int word, int code, Draft draft) {
    if (Unit.isPlural(code)) {
      return false;
    }
    Unit unit = Unit.of(code);
    int next = word + 1;
    if (time.is(next, Kind.DIRECTION)) {
      return readUnitAndDirection(word, unit, draft);
    }
    if (unit == Unit.YEAR && time.isFunction(word - 1, Kind.A) && distances.isAndAHalf(next)) {
      return distances.readDirection(18, Unit.MONTH, next + 3, draft);
    }
    if (time.isFunction(word - 1, Kind.A) && time.isFunction(next, Kind.OR_SO)) {
      return distances.readDirection(1, unit, next, draft);
    }
    if (time.is(next, Kind.PART) && Part.of(time.value(next, Kind.PART)) == Part.END) {
      draft.unit = unit;
      draft.pointer = Pointer.THIS;
      draft.part = Part.END;
      return (unit == Unit.YEAR || unit == Unit.MONTH) && draft.done(Form.POINTED_UNIT, next + 1);
    }
    if (time.has(next) && words.isHyphenated(next)) {
      return false;
    }
    return readUnitWithArticle(word, unit, draft);
  }

  private boolean readUnitAndDirection(int word, Unit unit, Draft draft) {
    int next = word + 1;
    Direction direction = Direction.of(time.value(next, Kind.DIRECTION));
    if (unit == Unit.YEAR && direction.isBack() && isAdjective(next)) {
      return quarters.readYearAgo(word, next, draft);
    }
    if (unit == Unit.HALF) {
      return false;
    }
    if (time.isFunction(word - 1, Kind.A)) {
      return distances.isHalf(word - 2)
          ? distances.readHalf(word, unit, next, draft)
          : distances.readDirection(1, unit, next, draft);
    }
    if (unit == Unit.DAY && readNextToWeekday(next + 1, direction, draft)) {
      draft.from = word;
      return true;
    }
    draft.start(word);
    if (time.isThe(word - 1)
        && unit.compareTo(Unit.DAY) >= 0
        && distances.isComplete(next, next + 1)) {
      return draft.fromContext(unit, direction.isBack() ? -1 : 1, next + 1);
    }
    return false;
  }

  /** "the day before last Tuesday": a weekday one day on or back. */
  private boolean readNextToWeekday(int word, Direction direction, Draft draft) {
    Pointer pointer =
        time.is(word, Kind.POINTER) ? Pointer.of(time.value(word, Kind.POINTER)) : Pointer.BARE;
    int next = pointer == Pointer.BARE ? word : word + 1;
    if (!time.is(next, Kind.WEEKDAY) || !days.readWeekday(next, draft)) {
      return false;
    }
    draft.pointer = pointer;
    draft.count = direction.isBack() ? -1 : 1;
    return draft.form == Form.WEEKDAY;
  }

  /** "year-ago", "the year-earlier period": joined by a hyphen, or with a noun behind. */
  private boolean isAdjective(int direction) {
    return words.isHyphenated(direction);
  }

  private boolean readUnitWithArticle(int word, Unit unit, Draft draft) {
    boolean the = time.isThe(word - 1);
    boolean of = time.isFunction(word + 1, Kind.OF);
    if (unit == Unit.YEAR && the && seasons.spelledYear(word + 1, draft) > 0) {
      draft.year = seasons.spelledYear(word + 1, draft);
      return draft.done(Form.YEAR, draft.to);
    }
    if (unit == Unit.WEEK && the && of) {
      return readWeekOf(word, draft);
    }
    if (unit == Unit.WEEKEND && !of && (the || time.isPreposition(word - 1))) {
      draft.unit = unit;
      return draft.done(Form.POINTED_UNIT, word + 1);
    }
    if (unit == Unit.QUARTER || unit == Unit.PERIOD) {
      return quarters.readBare(word, unit, draft);
    }
    if (unit == Unit.YEAR && quarters.readLatestYear(word, draft)) {
      return true;
    }
    if (unit == Unit.YEAR && !of && quarters.isWholeYear(word)) {
      draft.unit = unit;
      draft.pointer = Pointer.THIS;
      return draft.done(Form.POINTED_UNIT, word + 1);
    }
    return false;
  }

  private boolean readWeekOf(int word, Draft draft) {
    int next = time.isThe(word + 2) ? word + 3 : word + 2;
    boolean read =
        time.is(next, Kind.MONTH)
            ? calendar.readMonth(next, draft)
            : calendar.readDayMonth(next, draft);
    if (!read || draft.day == 0) {
      return false;
    }
    draft.from = word;
    return draft.done(Form.WEEK_OF, draft.to);
  }
}
