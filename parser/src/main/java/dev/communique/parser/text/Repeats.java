package dev.communique.parser.text;

import java.util.HashMap;
import java.util.Map;

/** Knows paragraphs that stood before, word for word. Not thread-safe. */
final class Repeats {
  private static final int SHORTEST = 60;

  private final String text;
  private final Map<Integer, Item> seen = new HashMap<>();

  Repeats(String text) {
    this.text = text;
  }

  /** Whether the same long paragraph was given before. */
  boolean isRepeat(Item item) {
    if (item.length() < SHORTEST) {
      return false;
    }
    Item before = seen.putIfAbsent(hash(item), item);
    return before != null
        && before.length() == item.length()
        && text.regionMatches(before.start(), text, item.start(), item.length());
  }

  private int hash(Item item) {
    int hash = item.length();
    for (int i = 0; i < SHORTEST / 2; i++) {
      hash = 31 * hash + text.charAt(item.start() + i);
      hash = 31 * hash + text.charAt(item.end() - 1 - i);
    }
    return hash;
  }
}
