package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what counts in units or points at them: "last week", "four years ago", "that day". */
final class UnitReader {
  private final TimeWords time;
  private final Words words;
  private final CalendarReader calendar;
  private final DayReader days;
  private final QuarterReader quarters;
  private final YearReader years;
  private final DistanceReader distances;

  UnitReader(TimeWords time, CalendarReader calendar, DayReader days) {
    this.time = time;
    this.words = time.words();
    this.calendar = calendar;
    this.days = days;
    this.quarters = new QuarterReader(time);
    this.years = new YearReader(time);
    this.distances = new DistanceReader(time);
  }

  /** Reads what starts with a word of a known kind; months, weekdays and days are not for here. */
  boolean read(int word, TimeWord start, Draft draft) {
    if (start.is(Kind.PART) && readPart(word, Part.of(start.value(Kind.PART)), draft)) {
      return true;
    }
    draft.start(word);
    if (start.is(Kind.POINTER)) {
      return readPointer(word, Pointer.of(start.value(Kind.POINTER)), draft);
    }
    if (start.is(Kind.ANAPHOR)) {
      return readAnaphor(word, start.value(Kind.ANAPHOR), draft);
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
      return readSeason(word, draft);
    }
    if (start.is(Kind.UNIT)) {
      return readUnit(word, start.value(Kind.UNIT), draft);
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
            && (time.isKind(word - 2, WordKind.CLITIC)
                || time.isWritten(word - 2, "is"));
    return today && is && unitAt(unit) == Unit.DAY && draft.done(Form.NAMED_DAY, unit + 1);
  }

  private @Nullable Unit unitAt(int word) {
    if (!time.is(word, Kind.UNIT) || Unit.isPlural(time.value(word, Kind.UNIT))) {
      return null;
    }
    boolean compound = time.has(word + 1) && words.isHyphenated(word + 1);
    return compound ? null : Unit.of(time.value(word, Kind.UNIT));
  }

  // ---- early, late, the end of

  private boolean readPart(int word, Part part, Draft draft) {
    int next = word + 1;
    boolean linked = time.isFunction(next, Kind.OF) || time.isFunction(next, Kind.IN);
    boolean noun = part == Part.END || isNoun(word);
    if (noun && !time.isFunction(next, Kind.OF)) {
      return false;
    }
    if (linked || time.isFunction(next, Kind.ON)) {
      next++;
    }
    boolean the = time.isThe(next);
    if (the) {
      next++;
    }
    if (!readPartOf(next, the, draft) || part == Part.END && isTheDay(draft)) {
      return false;
    }
    draft.from = word;
    draft.part = part;
    return true;
  }

  /** "by the end of the day": the hour, not the day. */
  private static boolean isTheDay(Draft draft) {
    return draft.form == Form.FROM_CONTEXT && draft.unit == Unit.DAY;
  }

  /** "beginning", "start", "middle", "end": nouns, which need "of". */
  private boolean isNoun(int word) {
    char first = Character.toLowerCase(words.first(word));
    return first == 'b' || first == 's' || time.length(word) == 6 && first == 'm';
  }

  private boolean readPartOf(int word, boolean the, Draft draft) {
    draft.start(word);
    Unit unit = unitAt(word);
    if (unit != null) {
      draft.unit = unit;
      boolean day = unit == Unit.DAY;
      if (!the || unit == Unit.HOUR || unit == Unit.MINUTE || unit == Unit.PERIOD) {
        return false;
      }
      draft.pointer = Pointer.THIS;
      return draft.done(day ? Form.FROM_CONTEXT : Form.POINTED_UNIT, word + 1);
    }
    if (time.isKind(word, WordKind.NUMBER)) {
      return calendar.readNumber(word, draft)
          || calendar.readDecade(word, draft.start(word)) && draft.form == Form.DECADE;
    }
    if (time.isKind(word, WordKind.MIXED)) {
      return calendar.readDecade(word, draft);
    }
    TimeWord target = time.word(word);
    if (target == null || target.is(Kind.PART)) {
      return false;
    }
    if (target.is(Kind.MONTH)) {
      return calendar.readMonth(word, draft);
    }
    if (target.is(Kind.WEEKDAY)) {
      return days.readWeekday(word, draft);
    }
    if (target.is(Kind.DAY)) {
      return days.readNamedDay(word, draft);
    }
    return !target.is(Kind.NUMBER) && read(word, target, draft);
  }

  // ---- last, this, next

  private boolean readPointer(int word, Pointer said, Draft draft) {
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
    Unit unit = linked && open ? unitAt(word - 2) : null;
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
      return fromContext(Unit.DAY, 1, next + 1, draft);
    }
    Unit unit = isLostApostrophe(next, pointer) ? Unit.YEAR : unitAt(next);
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
      return pointer == Pointer.NEXT && fromContext(Unit.DAY, 1, end, draft);
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

  // ---- that, the same, the following

  private boolean readAnaphor(int word, int step, Draft draft) {
    int next = time.is(word + 1, Kind.ANAPHOR) ? word + 2 : word + 1;
    if (next == word + 2 && step == 0) {
      step = time.value(word + 1, Kind.ANAPHOR);
    }
    if (time.is(next, Kind.DAYPART)) {
      return fromContext(Unit.DAY, step, next + 1, draft);
    }
    if (time.is(next, Kind.WEEKDAY) && days.readWeekday(next, draft)) {
      int end = draft.to;
      if (draft.form != Form.WEEKDAY) {
        return true;
      }
      return fromContext(Unit.WEEK, step, end, draft);
    }
    if (time.is(next, Kind.MONTH) && step != 0 && time.isThe(word - 1)) {
      draft.month = time.value(next, Kind.MONTH);
      return fromContext(Unit.MONTH, step, next + 1, draft);
    }
    Unit unit = unitAt(next);
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
    return fromContext(unit, step, end, draft);
  }

  private static boolean fromContext(Unit unit, int count, int end, Draft draft) {
    draft.unit = unit;
    draft.count = count;
    return draft.done(Form.FROM_CONTEXT, end);
  }

  // ---- units by themselves

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
      return fromContext(unit, direction.isBack() ? -1 : 1, next + 1, draft);
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
    if (unit == Unit.YEAR && the && spelledYear(word + 1, draft) > 0) {
      draft.year = spelledYear(word + 1, draft);
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

  // ---- seasons

  private boolean readSeason(int word, Draft draft) {
    TimeWord season = time.word(word);
    if (season == null || words.isAllCapitals(word)) {
      return false;
    }
    draft.month = season.value(Kind.SEASON);
    int next = time.isFunction(word + 1, Kind.OF) ? word + 2 : word + 1;
    int year = spelledYear(next, draft);
    if (year > 0) {
      draft.year = year;
      return draft.done(Form.SEASON, draft.to);
    }
    if (calendar.readPointedYear(word + 1, draft, Form.MONTH)) {
      return draft.done(Form.SEASON, draft.to);
    }
    boolean the = time.isThe(word - 1);
    boolean in = the && time.isFunction(word - 2, Kind.IN);
    boolean free = !time.isContentWord(word + 1) && !time.isFunction(word + 1, Kind.OF);
    return in
        && free
        && !season.isDoubtful()
        && !words.isCapitalised(word)
        && draft.done(Form.SEASON, word + 1);
  }

  /** "2016", "nineteen ninety-four", "two thousand"; sets the end. */
  private int spelledYear(int word, Draft draft) {
    int year = years.afterDate(word);
    draft.to = word + 1;
    if (year == 0) {
      year = SpelledYear.read(time, word);
      draft.to = SpelledYear.end(time, word);
    }
    return year;
  }
}
