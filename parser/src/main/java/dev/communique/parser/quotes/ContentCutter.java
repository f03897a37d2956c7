package dev.communique.parser.quotes;

import com.google.common.collect.ImmutableList;
import dev.communique.model.ContentPiece;
import dev.communique.model.QuotationForm;
import dev.communique.parser.text.WordKind;
import dev.communique.parser.text.Words;

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

  ContentCutter(Words words, QuotationMarks marks) {
    this.words = words;
    this.marks = marks;
  }

  /** The pieces of reported words. */
  ImmutableList<ContentPiece> cut(Iterable<Attribution.Range> content) {
    ImmutableList.Builder<ContentPiece> pieces = ImmutableList.builder();
    content.forEach(range -> cut(range.from(), range.to(), pieces));
    return pieces.build();
  }

  /** Adds the pieces of the words from {@code from} up to {@code to}. */
  private void cut(int from, int to, ImmutableList.Builder<ContentPiece> pieces) {
    int word = from;
    int index = marks.at(from) >= 0 ? marks.at(from) : marks.from(from);
    while (word < to) {
      if (index >= marks.passages().size() || marks.passages().get(index).opener() >= to) {
        add(word, to, false, pieces);
        return;
      }
      Passage passage = marks.passages().get(index++);
      add(word, passage.opener(), false, pieces);
      add(Math.max(word, passage.from()), Math.min(to, passage.to()), true, pieces);
      word = Math.max(word, passage.after());
    }
  }

  private void add(int from, int to, boolean quoted, ImmutableList.Builder<ContentPiece> pieces) {
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
    boolean quoted = pieces.stream().anyMatch(ContentPiece::quoted);
    boolean plain = pieces.stream().anyMatch(piece -> !piece.quoted());
    return quoted ? plain ? QuotationForm.MIXED : QuotationForm.DIRECT : QuotationForm.INDIRECT;
  }
}
