package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Tells months from the names and verbs that are spelt like them: May, March, April, June. */
final class MonthNames {
  private final TimeWords time;
  private final Words words;

  MonthNames(TimeWords time) {
    this.time = time;
    this.words = time.words();
  }

  /** Whether a month is meant that stands without day and year. */
  boolean isMonthHere(int word) {
    TimeWord month = time.word(word);
    if (month == null || !month.isDoubtful()) {
      return true;
    }
    if (isMarch(word, month)) {
      return false;
    }
    if (time.is(word + 1, Kind.MONTH) && words.isHyphenated(word + 1)) {
      return true;
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
}
