package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Reads parts of what has a name: "early in May", "late last year", "the end of the month". */
final class PartReader {
  private final TimeWords time;
  private final Words words;
  private final CalendarReader calendar;
  private final DayReader days;
  private final UnitReader units;

  PartReader(TimeWords time, CalendarReader calendar, DayReader days, UnitReader units) {
    this.time = time;
    this.words = time.words();
    this.calendar = calendar;
    this.days = days;
    this.units = units;
  }

  /** The part and what it is of: "late March", "the end of the year". */
  boolean read(int word, Part part, Draft draft) {
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
    Unit unit = time.unitAt(word);
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
    return !target.is(Kind.NUMBER) && units.read(word, target, draft);
  }
}
