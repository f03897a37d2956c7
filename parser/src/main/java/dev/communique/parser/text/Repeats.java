package dev.communique.parser.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows paragraphs that stood before, word for word. Not thread-safe. */
final class Repeats {
  private static final int SHORTEST = 60;

  private final String text;
  private final List<Item> before = new ArrayList<>();

  /** A bit for each length seen, modulo 64: a paragraph of a new length repeats none. */
  private long lengths;

  /** Filled when the first length comes again. */
  private final Map<Integer, Item> seen = new HashMap<>(0);

  Repeats(String text) {
    this.text = text;
  }

  /** Whether the same long paragraph was given before. */
  boolean isRepeat(Item item) {
    if (item.length() < SHORTEST) {
      return false;
    }
    long length = 1L << item.length();
    if ((lengths & length) == 0) {
      lengths |= length;
      before.add(item);
      return false;
    }
    before.forEach(one -> seen.putIfAbsent(hash(one), one));
    before.clear();
    Item first = seen.putIfAbsent(hash(item), item);
    return first != null
        && first.length() == item.length()
        && text.regionMatches(first.start(), text, item.start(), item.length());
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
