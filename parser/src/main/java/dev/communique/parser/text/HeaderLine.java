package dev.communique.parser.text;

import com.google.errorprone.annotations.Immutable;
import dev.communique.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The form {@code date 2017-11-02 } at the start of a line.
 *
 * @param start the {@code d} of {@code date}
 * @param digits the first digit
 * @param end after the last character of the form
 * @param form what the digits are
 */
@Immutable
record HeaderLine(int start, int digits, int end, Form form) {
  private static final String WORD = "date";
  private static final int LONGEST = 40;

  /** What the digits of a header are. */
  enum Form {
    /** {@code 2017-11-02} */
    DAY,
    /** {@code 2017-11} */
    MONTH,
    /** Digits that look like a date and are none, or are not written as the format asks. */
    MALFORMED,
  }

  /**
   * Reads a header at the start of a line.
   *
   * @param text the text
   * @param lineStart offset of the line
   * @param to where the text ends
   */
  static @Nullable HeaderLine at(CharSequence text, int lineStart, int to) {
    int start = Blanks.skipInLine(text, lineStart, Math.min(to, lineStart + LONGEST));
    int word = start + WORD.length();
    if (word >= to || !startsWithWord(text, start)) {
      return null;
    }
    int digits = Blanks.skipInLine(text, word, Math.min(to, word + LONGEST));
    if (digits == word || digits >= to || !isDigit(text.charAt(digits))) {
      return null;
    }
    int end = digits;
    while (end < to && end - digits < LONGEST && isDateChar(text.charAt(end))) {
      end++;
    }
    if (end < to && !Blanks.isBlank(text.charAt(end))) {
      return null;
    }
    Form form = formOf(text, digits, end);
    return form == null ? null : new HeaderLine(start, digits, end, form);
  }

  private static boolean startsWithWord(CharSequence text, int at) {
    for (int i = 0; i < WORD.length(); i++) {
      if (text.charAt(at + i) != WORD.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Form formOf(CharSequence text, int from, int to) {
    int groups = 1;
    for (int i = from; i < to; i++) {
      groups += isDigit(text.charAt(i)) ? 0 : 1;
    }
    if (!isDigit(text.charAt(to - 1)) || (groups == 1 && to - from != 8) || to - from < 6) {
      return null;
    }
    if (isStrict(text, from, to) && dateOf(text, from, to) != null) {
      return to - from == 7 ? Form.MONTH : Form.DAY;
    }
    return Form.MALFORMED;
  }

  private static boolean isStrict(CharSequence text, int from, int to) {
    int length = to - from;
    if (length != 7 && length != 10) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      boolean hyphen = i == 4 || i == 7;
      char c = text.charAt(from + i);
      if (hyphen ? c != '-' : !isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** The date, when the digits are one; years before 1600 are a crawler's empty value. */
  @Nullable PartialDate date(CharSequence text) {
    return form == Form.MALFORMED ? null : dateOf(text, digits, end);
  }

  private static @Nullable PartialDate dateOf(CharSequence text, int from, int to) {
    try {
      int year = Integer.parseInt(text, from, from + 4, 10);
      int month = Integer.parseInt(text, from + 5, from + 7, 10);
      if (year < 1600) {
        return null;
      }
      return to - from == 7
          ? PartialDate.of(YearMonth.of(year, month))
          : PartialDate.of(LocalDate.of(year, month, Integer.parseInt(text, from + 8, to, 10)));
    } catch (DateTimeException wrongDate) {
      return null;
    }
  }

  /**
   * Whether a record may begin here, in the middle of a file: the form stands with its leading
   * blank, or after an empty line, or after a finished sentence; so a wrapped sentence that goes on
   * with "date 2017-11-02" begins none.
   */
  static boolean beginsRecord(CharSequence text, int lineStart, HeaderLine header) {
    if (header.start > lineStart) {
      return true;
    }
    int at = lineStart - 1;
    int lineEnds = 0;
    while (at >= 0 && Blanks.isBlank(text.charAt(at))) {
      lineEnds += text.charAt(at) == '\n' ? 1 : 0;
      at--;
    }
    return at < 0 || lineEnds > 1 || isSentenceEnd(text.charAt(at));
  }

  private static boolean isSentenceEnd(char c) {
    return ".!?\"”’)]-".indexOf(c) >= 0;
  }

  private static boolean isDateChar(char c) {
    return isDigit(c) || c == '-' || c == '/' || c == '.';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
