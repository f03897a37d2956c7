package dev.communique.parser.time;

import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** The table of words as date expressions need it: every question is safe past the ends. */
final class TimeWords {
  private final Words words;

  /** The paragraph being read: nothing is looked at outside it. */
  private int first;

  private int limit;

  TimeWords(Words words) {
    this.words = words;
    this.limit = words.count();
  }

  Words words() {
    return words;
  }

  void paragraph(int from, int to) {
    first = from;
    limit = to;
  }

  int first() {
    return first;
  }

  int limit() {
    return limit;
  }

  boolean has(int word) {
    return word >= first && word < limit;
  }

  @Nullable TimeWord word(int word) {
    return has(word) ? words.value(word, TimeLexicon.TIME) : null;
  }

  boolean is(int word, Kind kind) {
    TimeWord found = word(word);
    return found != null && found.is(kind);
  }

  /** The value of a kind the word has; ask {@link #is} first. */
  int value(int word, Kind kind) {
    TimeWord found = word(word);
    return found == null ? 0 : found.value(kind);
  }

  int end(int word) {
    return has(word) ? words.endOf(word, TimeLexicon.TIME) : word;
  }

  boolean isFunction(int word, Kind kind) {
    if (!has(word)) {
      return false;
    }
    TimeWord found = words.value(word, TimeLexicon.FUNCTION);
    return found != null && found.is(kind);
  }

  int functionEnd(int word) {
    return has(word) ? words.endOf(word, TimeLexicon.FUNCTION) : word;
  }

  boolean isThe(int word) {
    return isFunction(word, Kind.THE);
  }

  /** A preposition that days, months and years stand behind. */
  boolean isPreposition(int word) {
    return isFunction(word, Kind.IN)
        || isFunction(word, Kind.ON)
        || isFunction(word, Kind.OF)
        || isFunction(word, Kind.TO);
  }

  boolean isKind(int word, WordKind kind) {
    return has(word) && words.kind(word) == kind;
  }

  boolean isSign(int word, char sign) {
    return has(word) && words.end(word) - words.start(word) == 1 && words.first(word) == sign;
  }

  int length(int word) {
    return words.end(word) - words.start(word);
  }

  /** The number, when the word is one of so many digits and nothing else. */
  int digits(int word, int most) {
    if (!isKind(word, WordKind.NUMBER) || length(word) > most) {
      return -1;
    }
    for (int i = words.start(word); i < words.end(word); i++) {
      if (!isDigit(words.text().charAt(i))) {
        return -1;
      }
    }
    return words.number(word);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A number in digits or words, an article as one; 0 is "several", -1 none. */
  int amount(int word) {
    if (isKind(word, WordKind.NUMBER)) {
      return words.number(word);
    }
    if (is(word, Kind.NUMBER)) {
      return value(word, Kind.NUMBER);
    }
    return isFunction(word, Kind.A) ? 1 : -1;
  }

  int amountEnd(int word) {
    return is(word, Kind.NUMBER) ? end(word) : word + 1;
  }

  /** The day of a month: "9", "9th", "ninth"; -1 when it can be none. */
  int dayNumber(int word) {
    int day = -1;
    if (isKind(word, WordKind.ORDINAL)) {
      day = words.number(word);
    } else if (isKind(word, WordKind.NUMBER)) {
      day = digits(word, 2);
    } else if (is(word, Kind.ORDINAL)) {
      day = value(word, Kind.ORDINAL);
    }
    return day >= 1 && day <= 31 ? day : -1;
  }

  int dayNumberEnd(int word) {
    return is(word, Kind.ORDINAL) && !isKind(word, WordKind.NUMBER) ? end(word) : word + 1;
  }

  int ordinal(int word) {
    if (isKind(word, WordKind.ORDINAL)) {
      return words.number(word);
    }
    return is(word, Kind.ORDINAL) ? value(word, Kind.ORDINAL) : -1;
  }

  int ordinalEnd(int word) {
    return isKind(word, WordKind.ORDINAL) ? word + 1 : end(word);
  }

  boolean isLetters(int word) {
    return isKind(word, WordKind.LETTERS);
  }

  boolean isCapitalised(int word) {
    return has(word) && words.isCapitalised(word);
  }

  /** A word in small letters that is not one of the small words of dates. */
  boolean isContentWord(int word) {
    return isLetters(word)
        && !words.isCapitalised(word)
        && words.value(word, TimeLexicon.FUNCTION) == null;
  }
}
