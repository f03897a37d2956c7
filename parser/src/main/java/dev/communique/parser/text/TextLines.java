package dev.communique.parser.text;

import com.google.common.primitives.ImmutableIntArray;

/** The lines of a text that hold more than blanks, each without the blanks around it. Immutable. */
final class TextLines {
  private final String text;
  private final ImmutableIntArray starts;
  private final ImmutableIntArray ends;
  private final ImmutableIntArray emptyBefore;

  private TextLines(
      String text, ImmutableIntArray starts, ImmutableIntArray ends, ImmutableIntArray empty) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.emptyBefore = empty;
  }

  static TextLines of(String text, int from) {
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder(text.length() / 200 + 8);
    ImmutableIntArray.Builder ends = ImmutableIntArray.builder(text.length() / 200 + 8);
    ImmutableIntArray.Builder empties = ImmutableIntArray.builder(text.length() / 200 + 8);
    boolean returns = text.indexOf('\r', from) >= 0;
    int at = from;
    int empty = 0;
    while (at < text.length()) {
      int lineEnd = returns ? lineEnd(text, at) : text.indexOf('\n', at);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      int start = Blanks.skip(text, at, lineEnd);
      if (start < lineEnd) {
        starts.add(start);
        ends.add(Blanks.skipBack(text, start, lineEnd));
        empties.add(empty);
        empty = 0;
      } else {
        empty++;
      }
      at = next(text, lineEnd);
    }
    return new TextLines(text, starts.build(), ends.build(), empties.build());
  }

  private static int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Blanks.isLineEnd(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int next(String text, int lineEnd) {
    boolean both =
        lineEnd + 1 < text.length()
            && text.charAt(lineEnd) == '\r'
            && text.charAt(lineEnd + 1) == '\n';
    return lineEnd + (both ? 2 : 1);
  }

  String text() {
    return text;
  }

  int count() {
    return starts.length();
  }

  int start(int line) {
    return starts.get(line);
  }

  int end(int line) {
    return ends.get(line);
  }

  int length(int line) {
    return end(line) - start(line);
  }

  /** Whether an empty line stands before it, or it is the first. */
  boolean isAfterGap(int line) {
    return line == 0 || emptyBefore.get(line) > 0;
  }

  char first(int line) {
    return text.charAt(start(line));
  }

  char last(int line) {
    return text.charAt(end(line) - 1);
  }

  String string(int line) {
    return text.substring(start(line), end(line));
  }
}
