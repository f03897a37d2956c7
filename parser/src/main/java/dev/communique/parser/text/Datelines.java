package dev.communique.parser.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The datelines of one text, each read closely but once. Not thread-safe. */
final class Datelines {
  private final DatelineReader reader;
  private final String text;

  /** What was read before the last one; most texts are asked about one start after the other. */
  private final Map<Integer, Optional<DatelineReader.Found>> before = new HashMap<>();

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
    if (lastStart >= 0) {
      before.put(lastStart, Optional.ofNullable(last));
    }
    Optional<DatelineReader.Found> known = before.get(start);
    last = known == null ? reader.readClosely(text, start, end) : known.orElse(null);
    lastStart = start;
    return last;
  }

  boolean startsWithOne(Item item) {
    return at(item.start(), item.end()) != null;
  }
}
