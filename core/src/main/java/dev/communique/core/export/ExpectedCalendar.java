package dev.communique.core.export;

import com.google.common.base.Ascii;
import dev.communique.core.timeline.Expectation;
import dev.communique.model.CountryCode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Messages that are due as an iCalendar (RFC 5545), an all-day entry each.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
final class ExpectedCalendar implements Format<Expectation> {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final String sender;
  private final Instant made;

  ExpectedCalendar(String sender, Instant made) {
    this.sender = sender;
    this.made = made.truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public void write(Iterable<? extends Expectation> due, Appendable out) throws IOException {
    CalendarText calendar = new CalendarText(out);
    calendar.line("BEGIN", "VCALENDAR").line("VERSION", "2.0");
    calendar.line("PRODID", "-//dev.communique//communique-core//EN");
    for (Expectation expectation : due) {
      write(expectation, calendar);
    }
    calendar.line("END", "VCALENDAR");
  }

  private void write(Expectation due, CalendarText calendar) throws IOException {
    LocalDate last = due.day().latest();
    calendar.line("BEGIN", "VEVENT").line("UID", id(due)).line("DTSTAMP", STAMP.format(made));
    calendar.line("DTSTART;VALUE=DATE", DAY.format(due.day().earliest()));
    calendar.line("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
    calendar.text("SUMMARY", sender + " to " + due.to().name() + ": " + occasion(due));
    calendar.text("DESCRIPTION", due.outcome().spelling() + because(due));
    calendar.text("CATEGORIES", due.occasion().spelling());
    calendar.line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
  }

  private static String occasion(Expectation due) {
    return due.occasion().spelling() + due.of().map(CountryCode::value).map(" "::concat).orElse("");
  }

  private static String because(Expectation due) {
    return due.earlierCount() == 0
        ? ""
        : "; came in " + due.earlierCount() + " of " + due.earlierYears() + " years before";
  }

  /**
   * The same message that is due has the same id in every calendar, so that one updates another.
   */
  private String id(Expectation due) {
    String key =
        String.join("\n", sender, due.to().toString(), occasion(due), due.day().toString());
    return Ascii.toLowerCase(FileNames.of(key)) + "@communique.dev";
  }
}
