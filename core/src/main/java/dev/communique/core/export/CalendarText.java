package dev.communique.core.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lines of iCalendar (RFC 5545): folded after 75 bytes, never within a character. */
final class CalendarText {
  private static final int LINE_BYTES = 75;

  private final Appendable out;

  CalendarText(Appendable out) {
    this.out = out;
  }

  /** A line whose value is a token, a date or a number. */
  CalendarText line(String name, String value) throws IOException {
    int bytes = 0;
    String line = name + ":" + value;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String letter = Character.toString(line.codePointAt(i));
      int width = letter.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + width > LINE_BYTES) {
        out.append("\r\n ");
        bytes = 1;
      }
      out.append(letter);
      bytes += width;
    }
    out.append("\r\n");
    return this;
  }

  /** A line whose value is text; none for an empty one. */
  CalendarText text(String name, String value) throws IOException {
    return value.isEmpty() ? this : line(name, escape(value));
  }

  /** Control characters but tabs are no text. */
  private static String escape(String value) {
    StringBuilder escaped = new StringBuilder(value.length());
    String whole = WholeText.of(value).replace("\r\n", "\n").replace('\r', '\n');
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c == '\n') {
        escaped.append("\\n");
      } else if (c == '\\' || c == ';' || c == ',') {
        escaped.append('\\').append(c);
      } else if (c == '\t' || !Character.isISOControl(c)) {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
