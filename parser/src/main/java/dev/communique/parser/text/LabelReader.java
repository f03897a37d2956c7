package dev.communique.parser.text;

import dev.communique.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads an outlet's label before the lead, {@code WNAM REPORT: }. Immutable. */
final class LabelReader {
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 5;

  private final DatelineNames names;

  LabelReader(DatelineNames names) {
    this.names = names;
  }

  /** The label without its colon. */
  @Nullable Span read(String text, int start, int end) {
    int colon = Search.first(text, ':', start, Math.min(end, start + LONGEST));
    if (colon <= start) {
      return null;
    }
    int words = 0;
    boolean label = false;
    int at = start;
    while (at < colon) {
      int to = at;
      while (to < colon && !Blanks.isBlank(text.charAt(to))) {
        to++;
      }
      if (!Character.isUpperCase(text.charAt(at)) || ++words > MOST_WORDS) {
        return null;
      }
      label = names.isLabelWord(text.substring(at, to));
      at = Blanks.skip(text, to, colon);
    }
    return label ? Span.of(start, Blanks.skipBack(text, start, colon)) : null;
  }
}
