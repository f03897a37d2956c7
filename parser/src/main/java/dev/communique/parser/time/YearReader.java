package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Tells years from the other numbers of four digits. */
final class YearReader {
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2199;

  private final TimeWords time;
  private final Words words;

  YearReader(TimeWords time) {
    this.time = time;
    this.words = time.words();
  }

  /** The year right after a month or day, where nearly anything of four digits is one; or 0. */
  int afterDate(int word) {
    int year = time.digits(word, 4);
    return isYear(word, year) && !isCounted(word) ? year : 0;
  }

  private boolean isYear(int word, int year) {
    return year >= EARLIEST && year <= LATEST && time.length(word) == 4;
  }

  /** A year that stands alone, or 0. */
  int alone(int word) {
    int year = time.digits(word, 4);
    if (!isYear(word, year) || isCounted(word) || isNumbered(word)) {
      return 0;
    }
    if (isIntroduced(word, year)) {
      return year;
    }
    return year >= 1900 && year <= 2059 && !countsPlural(word) ? year : 0;
  }

  private boolean isIntroduced(int word, int year) {
    int before = word - 1;
    if (words.isHyphenated(word) && time.isLetters(before)) {
      return isPrefix(before) || time.is(before, Kind.PART);
    }
    if (year < 1800 && isNoun(word + 1)) {
      return false;
    }
    return time.isFunction(before, Kind.IN)
        || time.isFunction(before, Kind.OF) && !countsPlural(word)
        || time.is(before, Kind.PART)
        || time.is(before, Kind.FISCAL)
        || time.is(before, Kind.UNIT) && Unit.of(time.value(before, Kind.UNIT)) == Unit.YEAR
        || time.isSign(before, '(') && time.isSign(word + 1, ')');
  }

  /** "in 1500 villages", not "in 1648 he wrote", "of 1789 held". */
  private boolean isNoun(int word) {
    return time.isContentWord(word)
        && time.tense(word) == null
        && !time.isCue(word, Kind.CLAUSE)
        && !time.isCue(word, Kind.STOP);
  }

  /** "1,500 troops", "2000 GMT", "1500-strong". */
  private boolean isCounted(int word) {
    int next = word + 1;
    if (!time.has(next)) {
      return false;
    }
    if (words.isHyphenated(next) && time.isLetters(next)) {
      return true;
    }
    return time.isFunction(next, Kind.COUNTED)
        || time.is(next, Kind.UNIT) && isLength(next)
        || time.isFunction(next, Kind.CLOCK)
        || time.isSign(next, '%')
        || time.isSign(next, ':')
            && time.isKind(next + 1, WordKind.NUMBER)
            && words.isGlued(next + 1);
  }

  /** "2000 year old", "1900 days"; not "2006 Year 58", which counts years in another way. */
  private boolean isLength(int word) {
    int code = time.value(word, Kind.UNIT);
    return Unit.isPlural(code) || Unit.of(code) == Unit.YEAR && time.isLetters(word + 1);
  }

  /** "resolution 1718", "No. 1950", "$2000", "F-2000", "more than 2000". */
  private boolean isNumbered(int word) {
    int before = word - 1;
    if (!time.has(before)) {
      return false;
    }
    if (time.isKind(before, WordKind.SYMBOL) && words.isGlued(word) && !time.isSign(before, '/')) {
      return true;
    }
    if (words.isHyphenated(word)
        && !time.is(before, Kind.PART)
        && !time.isKind(before, WordKind.NUMBER)) {
      return !isPrefix(before);
    }
    return time.isFunction(before, Kind.NUMBERED) || isHedged(word) && !opensStretch(word);
  }

  /** "over 2000", "more than 2000". */
  private boolean isHedged(int word) {
    return time.isFunction(word - 1, Kind.HEDGE) || time.isHedgedByTwo(word);
  }

  /** "over 2000-2050". */
  private boolean opensStretch(int word) {
    int next = time.isKind(word + 1, WordKind.DASH) ? word + 2 : word + 1;
    boolean joined = next > word + 1 || time.has(next) && words.isHyphenated(next);
    return joined && isYear(next, time.digits(next, 4));
  }

  /** "post-1959", "pre-2014": a small word of three or four letters. */
  private boolean isPrefix(int word) {
    return time.isSpelt(word, "post") || time.isSpelt(word, "pre");
  }

  /** "2000 rebels": a small-letter plural right behind. */
  private boolean countsPlural(int word) {
    int next = word + 1;
    return time.isContentWord(next)
        && words.first(next) != 's'
        && !time.isFunction(next, Kind.YEARLY)
        && time.tense(next) == null
        && words.text().charAt(words.end(next) - 1) == 's'
        && !time.isThe(word - 1);
  }
}
