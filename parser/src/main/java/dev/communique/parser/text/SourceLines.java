package dev.communique.parser.text;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text that comes stretch by stretch: its lines, or such lines as quotation marks
 * join. Holds no more than a row and a stretch; looks at each unit once, and twice where a mark is
 * never closed. Not thread-safe.
 */
final class SourceLines {
  /**
   * One row.
   *
   * @param text its text without the line end; its beginning when it is too long
   * @param line the line it begins on, from 1
   * @param unit where it begins in the text
   * @param isCut whether it is too long
   */
  record Row(String text, int line, long unit, boolean isCut) {}

  private final DecodedText decoded;
  private final int longest;
  private String window = "";
  private long windowUnit;
  private boolean atEnd;
  private int from;
  private int line = 1;

  private boolean isGiven;

  /** The length of the row that was given last, or -1 when it was too long. */
  private int given;

  SourceLines(DecodedText decoded, int longest) {
    this.decoded = decoded;
    this.longest = longest;
  }

  /** The next line, or null at the end. */
  @Nullable Row nextLine() throws IOException {
    return next(false);
  }

  /**
   * The next line, with those that quotation marks around a line end join to it, or null at the
   * end. A mark that is never closed joins nothing.
   */
  @Nullable Row nextQuoted() throws IOException {
    return next(true);
  }

  /** Gives all but the first {@code lines} lines of the last row back, to be cut anew. */
  void keep(int lines) {
    int end = 0;
    for (int i = 1; i < lines; i++) {
      end = lineEnd(end);
      end += isPair(from + end) ? 2 : 1;
    }
    given = lineEnd(end);
  }

  /** Where the last row ends in the text. */
  long position() {
    return windowUnit + from + Math.max(0, given);
  }

  private @Nullable Row next(boolean isQuoted) throws IOException {
    if (isGiven) {
      pass();
    }
    isGiven = has(0);
    if (!isGiven) {
      return null;
    }
    given = length(isQuoted);
    int end = from + (given < 0 ? longest : given);
    return new Row(window.substring(from, end), line, windowUnit + from, given < 0);
  }

  private int length(boolean isQuoted) throws IOException {
    boolean isOpen = false;
    int length = 0;
    while (length <= longest && has(length)) {
      char c = window.charAt(from + length);
      if (Blanks.isLineEnd(c) && !isOpen) {
        return length;
      }
      isOpen ^= isQuoted && c == '"';
      length++;
    }
    if (isOpen) {
      return lineEnd(0);
    }
    return length > longest ? -1 : length;
  }

  /** Goes behind the last row and its line end. */
  private void pass() throws IOException {
    if (given < 0) {
      passLine();
    } else {
      line += Blanks.lineEnds(window, from, from + given);
      from += given;
    }
    if (has(0)) {
      from += has(1) && isPair(from) ? 2 : 1;
      line++;
    }
  }

  /** Goes to the end of a line that was too long to be given whole. */
  private void passLine() throws IOException {
    do {
      from += lineEnd(0);
    } while (from == window.length() && has(0));
  }

  /** Where the line ends that holds the unit {@code at} of the row. */
  private int lineEnd(int at) {
    int end = from + at;
    while (end < window.length() && !Blanks.isLineEnd(window.charAt(end))) {
      end++;
    }
    return end - from;
  }

  private boolean isPair(int at) {
    return window.charAt(at) == '\r' && at + 1 < window.length() && window.charAt(at + 1) == '\n';
  }

  /** Whether the text has so many units more; reads on when it must. */
  private boolean has(int length) throws IOException {
    while (from + length >= window.length()) {
      String more = atEnd ? null : decoded.next();
      if (more == null) {
        atEnd = true;
        return false;
      }
      window = window.substring(from).concat(more);
      windowUnit += from;
      from = 0;
    }
    return true;
  }
}
