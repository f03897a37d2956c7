package dev.communique.parser.time;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import dev.communique.parser.time.TimeWord.Kind;

/** Reads dates and decades in digits alone: "2017-11-02", "25/09/2021", "10.09.2021", "1950s". */
final class NumericDateReader {
  /** Whose "60s" are years of a life. */
  private static final ImmutableList<String> OWNERS =
      ImmutableList.of("his", "her", "their", "my", "our", "your");

  private final TimeWords time;
  private final Words words;

  NumericDateReader(TimeWords time) {
    this.time = time;
    this.words = time.words();
  }

  boolean read(int word, Draft draft) {
    return readIsoDate(word, draft) || readSlashes(word, draft) || readDots(word, draft);
  }

  private boolean readIsoDate(int word, Draft draft) {
    int year = time.digits(word, 4);
    if (year < 1000 || !time.has(word + 1)) {
      return false;
    }
    boolean slashes = time.isSign(word + 1, '/');
    int monthWord = slashes ? word + 2 : word + 1;
    int month = time.digits(monthWord, 2);
    if (month < 1 || month > 12 || !slashes && !words.isHyphenated(monthWord)) {
      return false;
    }
    int dayWord = slashes ? monthWord + 2 : monthWord + 1;
    int day = time.digits(dayWord, 2);
    boolean joined =
        time.has(dayWord)
            && (slashes ? time.isSign(monthWord + 1, '/') : words.isHyphenated(dayWord));
    if (!joined || day < 1 || day > 31) {
      return false;
    }
    return date(draft, year, month, day, Form.ISO_DATE, dayWord + 1);
  }

  /** "25/09/2021", "9/25/21", "25-09-2021". */
  private boolean readSlashes(int word, Draft draft) {
    int first = time.digits(word, 2);
    if (first < 1 || first > 31 || !time.has(word + 2)) {
      return false;
    }
    boolean hyphens = words.isHyphenated(word + 1) && words.isHyphenated(word + 2);
    boolean slashes = time.isSign(word + 1, '/') && time.isSign(word + 3, '/');
    if (!hyphens && !slashes) {
      return false;
    }
    int second = time.digits(hyphens ? word + 1 : word + 2, 2);
    int yearWord = hyphens ? word + 2 : word + 4;
    int year = fullYear(yearWord, time.digits(yearWord, 4));
    if (hyphens && time.length(yearWord) != 4) {
      return false;
    }
    if (second < 1 || second > 31 || first > 12 && second > 12 || year == 0) {
      return false;
    }
    draft.lastDay = second;
    return date(draft, year, 0, first, Form.NUMERIC_DATE, yearWord + 1);
  }

  /** Two digits are the years from 1950 to 2049. */
  private int fullYear(int word, int year) {
    if (year >= 1000) {
      return year;
    }
    if (year < 0 || time.length(word) != 2) {
      return 0;
    }
    return year < 50 ? 2000 + year : 1900 + year;
  }

  /** "10.09.2021", one word of the table; with full stops the day comes first. */
  private boolean readDots(int word, Draft draft) {
    int length = time.length(word);
    if (!time.isKind(word, WordKind.NUMBER) || length < 8 || length > 10) {
      return false;
    }
    String text = words.text();
    int[] parts = new int[3];
    int part = 0;
    for (int i = words.start(word); i < words.end(word); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        part++;
      }
      if (part > 2 || c != '.' && !TimeWords.isDigit(c)) {
        return false;
      }
      parts[part] = c == '.' ? 0 : parts[part] * 10 + c - '0';
    }
    if (part != 2 || parts[0] < 1 || parts[0] > 31 || parts[1] < 1 || parts[1] > 31) {
      return false;
    }
    boolean monthFirst = parts[1] > 12;
    int month = monthFirst ? parts[0] : parts[1];
    int day = monthFirst ? parts[1] : parts[0];
    return parts[2] >= 1000
        && month <= 12
        && date(draft, parts[2], month, day, Form.FULL_DATE, word + 1);
  }

  private static boolean date(Draft draft, int year, int month, int day, Form form, int end) {
    draft.year = year;
    draft.month = month;
    draft.day = day;
    return draft.done(form, end);
  }

  /** "1950s", "90s", "1980's" as words of digits and letters. */
  boolean readDecade(int word, Draft draft) {
    int length = time.length(word);
    String text = words.text();
    int end = words.end(word);
    boolean clitic =
        time.isKind(word, WordKind.NUMBER)
            && length == 4
            && time.isKind(word + 1, WordKind.CLITIC)
            && words.isGlued(word + 1);
    int digits = clitic ? 4 : length - 1;
    if (!clitic && (text.charAt(end - 1) != 's' || digits != 4 && digits != 2)) {
      return false;
    }
    int value = 0;
    for (int i = words.start(word); i < words.start(word) + digits; i++) {
      if (!TimeWords.isDigit(text.charAt(i))) {
        return false;
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    if (value % 10 != 0 || digits == 2 && (value < 20 || isAge(word))) {
      return false;
    }
    int year = digits == 2 ? 1900 + value : value;
    if (year < 1000 || year > 2090) {
      return false;
    }
    draft.year = year;
    return draft.done(Form.DECADE, clitic ? word + 2 : word + 1);
  }

  /** "in his 60s", "in their late 40s". */
  private boolean isAge(int word) {
    int owner = time.is(word - 1, Kind.PART) ? word - 2 : word - 1;
    return OWNERS.stream().anyMatch(pronoun -> time.isSpelt(owner, pronoun));
  }
}
