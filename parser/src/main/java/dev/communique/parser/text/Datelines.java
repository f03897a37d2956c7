package dev.communique.parser.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The datelines of one text, each read closely but once. Not thread-safe. */
final class Datelines {
  private final DatelineReader reader;
  private final String text;

  /** What was read before the last one; most texts are asked about one start after the other. */
  private @Nullable Map<Integer, DatelineReader.@Nullable Found> before;

  private int lastStart = -1;
  private DatelineReader.@Nullable Found last;

  Datelines(DatelineReader reader, String text) {
    this.reader = reader;
    this.text = text;
  }

  DatelineReader.@Nullable Found at(int start, int end) {
    if (start == lastStart) {
      return last;
    }
    if (!reader.mayStart(text, start, end)) {
      return null;
    }
    keepLast();
    last =
        before != null && before.containsKey(start)
            ? before.get(start)
            : reader.readClosely(text, start, end);
    lastStart = start;
    return last;
  }

  private void keepLast() {
    if (lastStart < 0) {
      return;
    }
    if (before == null) {
      before = new HashMap<>();
    }
    before.put(lastStart, last);
  }

  boolean startsWithOne(Item item) {
    return at(item.start(), item.end()) != null;
  }
}
