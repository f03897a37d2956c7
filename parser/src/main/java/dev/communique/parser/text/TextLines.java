package dev.communique.parser.text;

import java.util.Arrays;

/** The lines of a text that hold more than blanks, each without the blanks around it. */
final class TextLines {
  private final String text;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] facts = new int[16];
  private boolean[] gaps = new boolean[16];
  private int count;

  private TextLines(String text) {
    this.text = text;
  }

  /**
   * The lines from an offset on.
   *
   * @param text the text
   * @param letters the same, copied once because it is asked for letter by letter
   * @param from where the first line starts
   */
  static TextLines of(String text, char[] letters, int from) {
    TextLines lines = new TextLines(text);
    boolean gap = true;
    int at = from;
    while (at < letters.length) {
      int lineEnd = lineEnd(letters, at);
      int start = skip(letters, at, lineEnd);
      if (start < lineEnd) {
        lines.add(letters, start, lineEnd, gap);
      }
      gap = start == lineEnd;
      at = next(letters, lineEnd);
    }
    return lines;
  }

  private void add(char[] letters, int start, int lineEnd, boolean gap) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      facts = Arrays.copyOf(facts, 2 * count);
      gaps = Arrays.copyOf(gaps, 2 * count);
    }
    int end = lineEnd;
    while (Blanks.isBlank(letters[end - 1])) {
      end--;
    }
    starts[count] = start;
    ends[count] = end;
    facts[count] = LineFacts.of(letters, start, end);
    gaps[count] = gap;
    count++;
  }

  private static int skip(char[] letters, int from, int to) {
    int at = from;
    while (at < to && Blanks.isBlank(letters[at])) {
      at++;
    }
    return at;
  }

  private static int lineEnd(char[] letters, int from) {
    int at = from;
    while (at < letters.length && !Blanks.isLineEnd(letters[at])) {
      at++;
    }
    return at;
  }

  private static int next(char[] letters, int lineEnd) {
    boolean both =
        lineEnd + 1 < letters.length && letters[lineEnd] == '\r' && letters[lineEnd + 1] == '\n';
    return lineEnd + (both ? 2 : 1);
  }

  String text() {
    return text;
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  int end(int line) {
    return ends[line];
  }

  /** What characters it holds, in the bits of {@link LineFacts}. */
  int facts(int line) {
    return facts[line];
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  /** Whether an empty line stands before it, or it is the first. */
  boolean isAfterGap(int line) {
    return gaps[line];
  }

  char first(int line) {
    return text.charAt(starts[line]);
  }

  char last(int line) {
    return text.charAt(ends[line] - 1);
  }
}
