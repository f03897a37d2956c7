package dev.communique.parser.text;

import java.util.List;

/** How much running text stands after each item. Immutable. */
final class RunningText {
  /** A shorter stretch is a link or a headline as often as a paragraph. */
  static final int SHORTEST = 100;

  private final int[] after;

  RunningText(String text, List<Item> items) {
    this.after = new int[items.size() + 1];
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      after[i] = after[i + 1] + (isParagraph(text, item) ? item.length() : 0);
    }
  }

  /** The length of the paragraphs among the items from {@code index} on. */
  int from(int index) {
    return after[Math.min(index, after.length - 1)];
  }

  /** A text long enough to be a paragraph and no link. */
  static boolean isParagraph(String text, Item item) {
    return item.isText()
        && item.length() >= SHORTEST
        && Sentences.endsSentence(text, item.start(), item.end());
  }
}
