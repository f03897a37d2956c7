package dev.communique.parser.text;

import org.jspecify.annotations.Nullable;

/**
 * The stretch of a file's text that is being cut into records. A record begins at the start of the
 * file and at every header line. Not thread-safe.
 */
final class RecordWindow {
  /** So many units before the end may belong to a header that is not complete yet. */
  private static final int TAIL = 256;

  /**
   * The text of one record.
   *
   * @param text its text, cut at the limit
   * @param line its first line in the file
   * @param unit where it starts in the decoded file
   * @param isCut whether the limit cut it
   * @param hasReturn whether a carriage return stands in it; most records hold none
   */
  record Piece(String text, int line, long unit, boolean isCut, boolean hasReturn) {}

  private final int recordSize;
  private String text = "";
  private int from;
  private long unit;
  private int line = 1;
  private int scanned;
  private int boundary = -1;
  private boolean atEnd;

  /** Holds what {@link #copy} copied last. */
  private char[] letters = new char[1 << 10];

  private @Nullable Piece cut;

  RecordWindow(int recordSize) {
    this.recordSize = recordSize;
  }

  boolean isEmpty() {
    return unit == 0 && text.isEmpty();
  }

  boolean isAtEnd() {
    return atEnd;
  }

  /** Adds the next stretch, or null for the end. */
  void add(@Nullable String more) {
    if (more == null) {
      atEnd = true;
    } else {
      text = from == text.length() ? more : text.substring(from).concat(more);
      scanned = Math.max(0, scanned - from);
      from = 0;
    }
    scan();
    if (boundary < 0 && text.length() - TAIL - from > recordSize) {
      dropBeyondLimit();
    }
  }

  /** Whether a whole record lies in the window, or what is left at the end of the file. */
  boolean hasRecord() {
    return boundary >= 0 || (atEnd && (cut != null || !isBlank(from, text.length())));
  }

  Piece take() {
    int end = boundary >= 0 ? boundary : text.length();
    Piece piece = cut != null ? cut : piece(end);
    drop(end);
    cut = null;
    boundary = -1;
    scan();
    return piece;
  }

  private Piece piece(int end) {
    boolean tooLong = end - from > recordSize;
    int to = tooLong ? cutAt() : end;
    return new Piece(text.substring(from, to), line, unit, tooLong, hasReturn(from, to));
  }

  /** Never between the halves of a pair. */
  private int cutAt() {
    int end = from + recordSize;
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** Keeps the record up to the limit and goes on looking for the next header. */
  private void dropBeyondLimit() {
    cut = cut != null ? cut : piece(text.length());
    drop(text.length() - TAIL);
  }

  private void drop(int end) {
    if (end < text.length()) {
      line += lineEnds(from, end);
    }
    unit += end - from;
    from = end;
    scanned = Math.max(scanned, end);
  }

  private int lineEnds(int start, int end) {
    copy(start, end + 1); // the unit after it tells whether a return is one half of a line end
    int count = 0;
    for (int i = 0; i < end - start; i++) {
      char c = letters[i];
      count += c == '\n' || (c == '\r' && letters[i + 1] != '\n') ? 1 : 0;
    }
    return count;
  }

  private boolean hasReturn(int start, int end) {
    copy(start, end);
    for (int i = 0; i < end - start; i++) {
      if (letters[i] == '\r') {
        return true;
      }
    }
    return false;
  }

  /** Copies a stretch, because it is asked for unit by unit. */
  private void copy(int start, int end) {
    if (letters.length < end - start) {
      letters = new char[2 * (end - start)];
    }
    text.getChars(start, end, letters, 0);
  }

  private void scan() {
    int to = atEnd ? text.length() : text.length() - TAIL;
    int at = text.indexOf("date", scanned);
    while (at >= 0 && at < to) {
      int lineStart = lineStart(at);
      if (lineStart > from && isBoundary(lineStart)) {
        boundary = lineStart;
        return;
      }
      at = text.indexOf("date", at + 1);
    }
    scanned = Math.max(scanned, to);
  }

  private boolean isBoundary(int lineStart) {
    HeaderLine header = HeaderLine.at(text, lineStart, text.length());
    return header != null
        && HeaderLine.beginsRecord(text, lineStart, header)
        && (cut != null || !isBlank(from, lineStart));
  }

  /** The start of the line when only blanks lie before {@code at} on it, else -1. */
  private int lineStart(int at) {
    int start = at;
    while (start > 0 && at - start < TAIL / 2 && Blanks.isBlank(text.charAt(start - 1))) {
      if (Blanks.isLineEnd(text.charAt(start - 1))) {
        return start;
      }
      start--;
    }
    return start > 0 && Blanks.isLineEnd(text.charAt(start - 1)) ? start : -1;
  }

  private boolean isBlank(int from, int to) {
    return Blanks.skip(text, from, to) == to;
  }
}
