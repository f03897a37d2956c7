package dev.communique.parser.text;

import dev.communique.parser.text.DateTokens.Kind;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a word that begins with a digit can be in a date. */
final class NumberShape {
  private static final Pattern SLASH_YEAR = Pattern.compile("/(19|20)\\d\\d");
  private static final Pattern CLOCK = Pattern.compile("(:\\d\\d){1,2}([ap]m)?|(\\.\\d\\d)?[ap]m");
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4}([-/.])\\d{1,2}\\2\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\3(19|20)?\\d\\d)"
              + "(T\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?(Z|\\+\\d\\d(:?\\d\\d)?)?)?");

  private NumberShape() {}

  static Kind kind(String text, int start, int end) {
    int digits = digits(text, start, end);
    if (digits == 0) {
      return Kind.NUMBER; // in another script
    }
    int value = digits <= 4 ? Integer.parseInt(text, start, start + digits, 10) : 0;
    String rest = text.substring(start + digits, end).toLowerCase(Locale.ROOT);
    if (rest.isEmpty()) {
      return plain(digits, value);
    }
    if (rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th")) {
      return isDay(value) ? Kind.DAY : Kind.NUMBER;
    }
    if (rest.length() == 5 && SLASH_YEAR.matcher(rest).matches()) {
      return isDay(value) ? Kind.DAY : Kind.NUMBER;
    }
    if (isClock(rest)) {
      return value < 25 ? Kind.TIME : Kind.NUMBER;
    }
    return isDate(text, start, end) ? Kind.NUMERIC_DATE : Kind.NUMBER;
  }

  private static Kind plain(int digits, int value) {
    if (digits == 4 && value >= 1900 && value < 2100) {
      return Kind.YEAR;
    }
    return digits <= 2 && isDay(value) ? Kind.DAY : Kind.NUMBER;
  }

  private static boolean isDay(int value) {
    return value >= 1 && value <= 31;
  }

  /** {@code :30}, {@code :30:15}, {@code :30pm}, {@code am}, {@code .30am}. */
  private static boolean isClock(String rest) {
    return CLOCK.matcher(rest).matches();
  }

  /** Three groups of digits between equal marks, one of them a year; a time may follow with T. */
  private static boolean isDate(String text, int start, int end) {
    return DATE.matcher(text.substring(start, end)).matches();
  }

  private static int digits(String text, int start, int end) {
    int at = start;
    while (at < end && at - start < 9 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - start;
  }
}
