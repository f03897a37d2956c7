package dev.communique.parser.text;

import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes dated text of a row: the day becomes the header, the headline the first line, so that an
 * article holds all that its row said, and reads the same when it is written. What the text says
 * itself is not said again.
 */
final class RowText {
  /** A day or month, perhaps with a time behind it. */
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/](\\d{2})(?:[-/](\\d{2}))?(?:[T ].*)?", Pattern.DOTALL);

  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private RowText() {}

  static String of(RowFormat.Row row) {
    StringBuilder dated = new StringBuilder();
    String date = row.date().strip();
    if (!date.isEmpty() && header(row.text()) == null) {
      String digits = digits(date);
      dated.append(digits == null ? "Date: " + oneLine(date) : " date " + digits).append('\n');
    }
    String headline = oneLine(row.headline());
    if (!headline.isEmpty() && !oneLine(beginning(row.text())).contains(headline)) {
      dated.append(headline).append("\n\n");
    }
    return dated.isEmpty() ? row.text() : dated.append(row.text()).toString();
  }

  /** Whether the row names another day than the header of its own text. */
  static boolean isContradicted(RowFormat.Row row) {
    String digits = digits(row.date().strip());
    HeaderLine header = header(row.text());
    return digits != null
        && header != null
        && !row.text().substring(header.digits(), header.end()).equals(digits);
  }

  private static @Nullable HeaderLine header(String text) {
    int first = Blanks.skip(text, 0, text.length());
    return HeaderLine.at(text, first, text.length());
  }

  /** The day or month as a header has it, or null when the date is written in another way. */
  private static @Nullable String digits(String date) {
    Matcher iso = ISO.matcher(date);
    if (iso.matches()) {
      String month = iso.group(1) + "-" + iso.group(2);
      return iso.group(3) == null ? month : month + "-" + iso.group(3);
    }
    Matcher run = DIGITS.matcher(date);
    return run.matches() ? run.group(1) + "-" + run.group(2) + "-" + run.group(3) : null;
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), 2000));
  }

  private static String oneLine(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }
}
