package dev.communique.model.json;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Cuts a reader into lines of bounded length; a line ends at a line feed alone. */
final class Lines {
  private static final int BUFFER_LENGTH = 1 << 13;

  private final Reader in;
  private final int maximum;
  private final char[] buffer = new char[BUFFER_LENGTH];
  private int start;
  private int end;

  Lines(Reader in, int maximum) {
    this.in = in;
    this.maximum = maximum;
  }

  /** The next line, of which at most one unit more than the maximum is kept; null at the end. */
  @Nullable String next() throws IOException {
    if (start == end && !fill()) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    do {
      int feed = find('\n');
      keep(line, feed < 0 ? end : feed);
      if (feed >= 0) {
        start = feed + 1;
        return line.toString();
      }
    } while (fill());
    return line.toString();
  }

  private void keep(StringBuilder line, int to) {
    int room = maximum + 1 - line.length();
    line.append(buffer, start, Math.min(room, to - start));
  }

  private int find(char wanted) {
    for (int i = start; i < end; i++) {
      if (buffer[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  private boolean fill() throws IOException {
    start = 0;
    end = 0;
    int count = in.read(buffer, 0, buffer.length);
    end = Math.max(0, count);
    return count > 0;
  }
}
