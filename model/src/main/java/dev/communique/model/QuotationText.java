package dev.communique.model;

/** The reported words of a quotation as one line of running text. */
final class QuotationText {
  private QuotationText() {}

  static String of(Quotation quotation, CharSequence text) {
    StringBuilder words = new StringBuilder();
    int done = quotation.span().start();
    for (ContentPiece piece : quotation.content()) {
      words.append(between(text, done, piece.span().start()));
      String part = piece.span().in(text);
      words.append(piece.quoted() ? "“" + part + "”" : part);
      done = piece.span().end();
    }
    return words.toString();
  }

  /** An ellipsis for words, one blank for blanks, nothing for marks alone. */
  private static String between(CharSequence text, int from, int to) {
    String gap = "";
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return " … ";
      }
      if (Character.isWhitespace(text.charAt(i))) {
        gap = " ";
      }
    }
    return gap;
  }
}
