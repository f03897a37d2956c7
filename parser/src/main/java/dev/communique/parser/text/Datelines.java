package dev.communique.parser.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The datelines of one text, each read once. Not thread-safe. */
final class Datelines {
  private final DatelineReader reader;
  private final String text;
  private final Map<Integer, Optional<DatelineReader.Found>> read = new HashMap<>();

  Datelines(DatelineReader reader, String text) {
    this.reader = reader;
    this.text = text;
  }

  DatelineReader.@Nullable Found at(int start, int end) {
    return read.computeIfAbsent(start, at -> Optional.ofNullable(reader.read(text, at, end)))
        .orElse(null);
  }

  boolean startsWithOne(Item item) {
    return at(item.start(), item.end()) != null;
  }
}
