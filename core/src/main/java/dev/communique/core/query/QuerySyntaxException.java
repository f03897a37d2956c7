package dev.communique.core.query;

/**
 * A text is no query. The message says why, shows the text and points at the place:
 *
 * <pre>
 * column 1: unknown field "fron" (did you mean from?)
 *   fron:Xi to:Kim
 *   ^
 * </pre>
 */
public final class QuerySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private static final int CONTEXT = 60;

  private final int column;

  QuerySyntaxException(String reason, String text, int offset) {
    super(message(reason, text, offset));
    this.column = offset + 1;
  }

  private static String message(String reason, String text, int offset) {
    int from = Math.max(0, offset - CONTEXT);
    int to = Math.min(text.length(), offset + CONTEXT);
    StringBuilder shown = new StringBuilder();
    for (int i = from; i < to; i++) {
      shown.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return "column "
        + (offset + 1)
        + ": "
        + reason
        + "\n  "
        + shown
        + "\n  "
        + " ".repeat(offset - from)
        + "^";
  }

  /** {@return the column of the text, from 1, in UTF-16 units} */
  public int column() {
    return column;
  }
}
