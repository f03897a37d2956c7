package dev.communique.model;

import static com.google.common.base.Preconditions.checkNotNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The written form of a {@link PartialDate}: the part of EDTF level 0 that names days. */
final class PartialDateText {
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  private PartialDateText() {}

  static PartialDate parse(String text) {
    checkNotNull(text, "text");
    int slash = text.indexOf('/');
    if (slash < 0) {
      return point(text, text);
    }
    PartialDate first = point(text.substring(0, slash), text);
    PartialDate last = point(text.substring(slash + 1), text);
    if (last.latest().isBefore(first.earliest())) {
      throw refuse(text, "a range must not end before it starts", null);
    }
    return new PartialDate(first.earliest(), last.latest());
  }

  private static PartialDate point(String point, String text) {
    if (!hasShape(point)) {
      throw refuse(text, "expected YYYY, YYYY-MM, YYYY-MM-DD or two of them with / between", null);
    }
    try {
      int year = Integer.parseInt(point, 0, YEAR_LENGTH, 10);
      if (point.length() == YEAR_LENGTH) {
        return PartialDate.ofYear(year);
      }
      int month = Integer.parseInt(point, YEAR_LENGTH + 1, MONTH_LENGTH, 10);
      if (point.length() == MONTH_LENGTH) {
        return PartialDate.of(YearMonth.of(year, month));
      }
      int day = Integer.parseInt(point, MONTH_LENGTH + 1, DAY_LENGTH, 10);
      return PartialDate.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      throw refuse(text, "no such day or month", e);
    }
  }

  /** ASCII digits, with hyphens after the year and the month; nothing else. */
  private static boolean hasShape(String point) {
    int length = point.length();
    if (length != YEAR_LENGTH && length != MONTH_LENGTH && length != DAY_LENGTH) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = point.charAt(i);
      boolean hyphen = i == YEAR_LENGTH || i == MONTH_LENGTH;
      if (hyphen ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static IllegalArgumentException refuse(
      String text, String rule, @Nullable Exception cause) {
    return new IllegalArgumentException("not a date: \"" + text + "\": " + rule, cause);
  }

  static String print(PartialDate date) {
    int length = length(date);
    String first = date.earliest().toString().substring(0, length);
    String last = date.latest().toString().substring(0, length);
    return first.equals(last) ? first : first + "/" + last;
  }

  /** How much of each end has to be written. */
  private static int length(PartialDate date) {
    if (date.isWholeYears()) {
      return YEAR_LENGTH;
    }
    return date.startsMonth() && date.endsMonth() ? MONTH_LENGTH : DAY_LENGTH;
  }
}
