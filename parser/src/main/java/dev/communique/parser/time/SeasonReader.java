package dev.communique.parser.time;

import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Reads seasons and years in words. */
final class SeasonReader {
  private final TimeWords time;
  private final Words words;
  private final CalendarReader calendar;
  private final YearReader years;

  SeasonReader(TimeWords time, CalendarReader calendar, YearReader years) {
    this.time = time;
    this.words = time.words();
    this.calendar = calendar;
    this.years = years;
  }

  /** "the winter of 1994", "spring next year", "in the spring". */
  boolean read(int word, Draft draft) {
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
  int spelledYear(int word, Draft draft) {
    int year = years.afterDate(word);
    draft.to = word + 1;
    if (year == 0) {
      year = SpelledYear.read(time, word);
      draft.to = SpelledYear.end(time, word);
    }
    return year;
  }
}
