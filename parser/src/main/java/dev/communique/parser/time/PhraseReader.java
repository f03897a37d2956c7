package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the date expressions of a text, in order, without saying yet what they mean. */
final class PhraseReader {
  private final Words words;
  private final TimeWords time;
  private final CalendarReader calendar;
  private final DayReader days;
  private final UnitReader units;
  private final Draft draft = new Draft();
  private final List<Phrase> found = new ArrayList<>();

  private PhraseReader(TimeWords time) {
    this.words = time.words();
    this.time = time;
    YearReader years = new YearReader(time);
    this.calendar = new CalendarReader(time, years);
    this.days = new DayReader(time, calendar, years);
    this.units = new UnitReader(time, calendar, days, years);
  }

  static ImmutableList<Phrase> read(TimeWords time) {
    PhraseReader reader = new PhraseReader(time);
    Words words = time.words();
    for (int p = 0; p < words.paragraphCount(); p++) {
      if (words.paragraphStart(p) < words.paragraphEnd(p)) {
        reader.readParagraph(words.paragraphStart(p), words.paragraphEnd(p));
      }
    }
    return ImmutableList.copyOf(reader.found);
  }

  private void readParagraph(int from, int to) {
    time.paragraph(from, to);
    int free = from;
    int word = time.nextStart(from);
    while (word < to) {
      if (read(word)) {
        draft.from = withArticle(draft.from, free);
        shareYear();
        found.add(draft.phrase());
        word = Math.max(draft.to, word + 1);
        free = word;
        word = readListedDays(word);
        free = Math.max(free, word);
      } else {
        word = Math.max(word + 1, time.holidayEnd(word));
      }
      word = time.nextStart(word);
    }
  }

  private boolean read(int word) {
    draft.start(word);
    WordKind kind = words.kind(word);
    if (kind == WordKind.NUMBER) {
      return calendar.readNumber(word, draft)
          || fresh(word) && calendar.readDecade(word, draft)
          || fresh(word) && units.readDistance(word, draft);
    }
    if (kind == WordKind.ORDINAL) {
      return calendar.readDayMonth(word, draft)
          || fresh(word) && units.readOrdinal(word, draft)
          || fresh(word) && days.readDayOfMonth(word, draft);
    }
    if (kind == WordKind.MIXED) {
      return calendar.readDecade(word, draft) || fresh(word) && units.readQuarterCode(word, draft);
    }
    return readWord(word);
  }

  private boolean readWord(int word) {
    if (time.isHoliday(word) && days.readHoliday(word, draft)) {
      return true;
    }
    draft.start(word);
    TimeWord start = time.word(word);
    if (start == null) {
      return false;
    }
    if (start.is(Kind.MONTH)) {
      return calendar.readMonth(word, draft);
    }
    if (start.is(Kind.WEEKDAY)) {
      return days.readWeekday(word, draft);
    }
    if (start.is(Kind.DAY)) {
      return days.readNamedDay(word, draft);
    }
    if (start.is(Kind.JUCHE)) {
      return calendar.readJuche(word, draft);
    }
    return units.read(word, start, draft);
  }

  private boolean fresh(int word) {
    draft.start(word);
    return true;
  }

  /** The article belongs to what hangs on a unit, "the third quarter", not to "the 2016 vote". */
  private int withArticle(int from, int free) {
    if (from <= free) {
      return from;
    }
    boolean the = time.isThe(from - 1) && takesArticle(from);
    boolean a = draft.form == Form.DISTANCE && time.isFunction(from - 1, Kind.A);
    return the || a ? from - 1 : from;
  }

  private boolean takesArticle(int from) {
    return switch (draft.form) {
      case ISO_DATE, NUMERIC_DATE, MONTH_YEAR, MONTH, YEAR, YEARS, WEEKDAY, HOLIDAY ->
          time.isFunction(from + 1, Kind.OF);
      case FULL_DATE, MONTH_DAY -> time.ordinal(from) > 0;
      default -> true;
    };
  }

  /** "Sept. 30 to Oct. 2, 2021", "May and June 2016": the year is that of both. */
  private void shareYear() {
    Phrase before = found.isEmpty() ? null : found.get(found.size() - 1);
    if (before == null || draft.year == 0 || before.to() + 1 != draft.from) {
      return;
    }
    boolean days = before.form() == Form.MONTH_DAY && draft.form == Form.FULL_DATE;
    boolean months = before.form() == Form.MONTH && draft.form == Form.MONTH_YEAR;
    boolean plain = before.year() == 0 && before.unit() == Unit.DAY;
    if (plain && (days || months) && isLink(before.to())) {
      int year = before.month() > draft.month ? draft.year - 1 : draft.year;
      found.set(found.size() - 1, before.withYear(year));
    }
  }

  private boolean isLink(int word) {
    return time.isKind(word, WordKind.DASH)
        || time.isFunction(word, Kind.TO)
        || time.isFunction(word, Kind.AND);
  }

  /** "April 24 and 25": the days behind are expressions of their own, of the same month. */
  private int readListedDays(int word) {
    if (draft.form != Form.MONTH_DAY || draft.month == 0 || !time.is(draft.to - 2, Kind.MONTH)) {
      return word;
    }
    int next = word;
    while (time.isSign(next, ',') || time.isFunction(next, Kind.AND)) {
      int day = time.dayNumber(next + 1);
      if (day <= draft.day || !endsList(time.dayNumberEnd(next + 1))) {
        return next == word ? word : next;
      }
      int month = draft.month;
      int pointer = draft.pointer.ordinal();
      draft.start(next + 1);
      draft.month = month;
      draft.day = day;
      draft.pointer = Pointer.of(pointer);
      next = time.dayNumberEnd(next + 1);
      draft.done(Form.MONTH_DAY, next);
      found.add(draft.phrase());
    }
    return next;
  }

  private boolean endsList(int word) {
    return !time.isContentWord(word)
        && !time.is(word, Kind.MONTH)
        && !time.is(word, Kind.UNIT)
        && !time.isSign(word, '%')
        && !time.isCapitalised(word);
  }
}
