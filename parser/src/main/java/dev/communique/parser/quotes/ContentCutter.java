package dev.communique.parser.quotes;

import com.google.common.collect.ImmutableList;
import dev.communique.model.ContentPiece;
import dev.communique.model.QuotationForm;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts reported words where quotation marks open and close.
 *
 * <p>Marks are outside every piece. A comma or full stop before a closing mark belongs to the
 * quoted piece; punctuation at the ends of an unquoted piece is left out, and a piece of
 * punctuation alone is none.
 */
final class ContentCutter {
  private final Words words;
  private final QuotationMarks marks;
  private final List<ContentPiece> pieces = new ArrayList<>();

  ContentCutter(Words words, QuotationMarks marks) {
    this.words = words;
    this.marks = marks;
  }

  /** The pieces of reported words. */
  ImmutableList<ContentPiece> cut(Attribution attribution) {
    pieces.clear();
    for (Attribution.Range range : attribution.content) {
      cut(range.from(), range.to());
    }
    return ImmutableList.copyOf(pieces);
  }

  /** Adds the pieces of the words from {@code from} up to {@code to}. */
  private void cut(int from, int to) {
    int word = from;
    int index = marks.at(from) >= 0 ? marks.at(from) : marks.from(from);
    while (word < to) {
      if (index >= marks.passages().size() || marks.passages().get(index).opener() >= to) {
        add(word, to, false);
        return;
      }
      Passage passage = marks.passages().get(index++);
      add(word, passage.opener(), false);
      add(Math.max(word, passage.from()), Math.min(to, passage.to()), true);
      word = Math.max(word, passage.after());
    }
  }

  private void add(int from, int to, boolean quoted) {
    int start = from;
    int end = to;
    while (!quoted && start < end && isEdge(start)) {
      start++;
    }
    while (!quoted && start < end && isEdge(end - 1)) {
      end--;
    }
    if (start < end && (quoted || hasWord(start, end))) {
      pieces.add(ContentPiece.of(words.span(start, end), quoted));
    }
  }

  private boolean isEdge(int word) {
    return switch (words.kind(word)) {
      case PUNCTUATION -> !isBracket(words.first(word));
      case DASH, QUOTE -> true;
      default -> false;
    };
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == ')' || c == '[' || c == ']';
  }

  private boolean hasWord(int from, int to) {
    for (int word = from; word < to; word++) {
      if (isWord(words.kind(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(WordKind kind) {
    return switch (kind) {
      case LETTERS, NUMBER, ORDINAL, MIXED -> true;
      default -> false;
    };
  }

  static QuotationForm form(ImmutableList<ContentPiece> pieces) {
    boolean quoted = false;
    boolean plain = false;
    for (ContentPiece piece : pieces) {
      quoted |= piece.quoted();
      plain |= !piece.quoted();
    }
    return quoted ? plain ? QuotationForm.MIXED : QuotationForm.DIRECT : QuotationForm.INDIRECT;
  }
}
