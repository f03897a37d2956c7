package dev.communique.parser.text;

import java.util.ArrayList;
import java.util.List;

/** What may be the headline: lines above the lead. Not thread-safe. */
final class Candidates {
  /** So many possible headlines are none: the text is a list. */
  private static final int MOST_HEADLINES = 15;

  /** So many short lines are no menu. */
  private static final int MOST = 200;

  /** A shorter line is a section or a button rather than a headline. */
  private static final int SHORTEST_HEADLINE = 4;

  private final String text;
  private final List<Item> items = new ArrayList<>();
  private int headlineCount;

  Candidates(String text) {
    this.text = text;
  }

  void add(Item item) {
    items.add(item);
    headlineCount += isHeadlineLong(item) ? 1 : 0;
  }

  List<Item> items() {
    return items;
  }

  boolean isFull() {
    return headlineCount == MOST_HEADLINES || items.size() == MOST;
  }

  boolean hasHeadline() {
    return headlineCount > 0;
  }

  boolean isHeadlineLong(Item item) {
    return wordCount(item) >= SHORTEST_HEADLINE;
  }

  int wordCount(Item item) {
    return item.length() > HeadlineChooser.LONGEST
        ? Integer.MAX_VALUE
        : Sentences.wordCount(text, item.start(), item.end());
  }

  /** Whether a line above begins with the same words. */
  boolean isRepeat(Item item) {
    return items.stream()
        .anyMatch(
            other ->
                other.length() >= item.length()
                    && text.regionMatches(true, other.start(), text, item.start(), item.length()));
  }
}
