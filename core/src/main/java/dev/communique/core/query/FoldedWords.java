package dev.communique.core.query;

import dev.communique.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The words of a text as {@link Folded} compares them, with their places in it. */
final class FoldedWords {
  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  private FoldedWords() {}

  static FoldedWords of(CharSequence text) {
    FoldedWords found = new FoldedWords();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Folded.isWordPart(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        found.add(text, at, end);
      }
      at = end + 1;
    }
    return found;
  }

  /** Most stretches fold to one word; some sign in it may part words, or nothing may be left. */
  private void add(CharSequence text, int start, int end) {
    String folded = Folded.of(text.subSequence(start, end));
    for (int at = 1; at < folded.length(); ) {
      int blank = folded.indexOf(' ', at);
      words.add(folded.substring(at, blank));
      spans.add(Span.of(start, end));
      at = blank + 1;
    }
  }

  int count() {
    return words.size();
  }

  String word(int index) {
    return words.get(index);
  }

  /** The stretch of text from one word to before another. */
  Span span(int from, int to) {
    return spans.get(from).union(spans.get(to - 1));
  }
}
