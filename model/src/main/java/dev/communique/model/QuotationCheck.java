package dev.communique.model;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What holds for every quotation. The cue is free: quotation marks need none, and a headline may
 * report speech by a colon alone.
 */
final class QuotationCheck {
  private QuotationCheck() {}

  static void check(Quotation quotation) {
    Invariants.notBlank("rule", quotation.rule());
    checkArgument(!quotation.content().isEmpty(), "content must not be empty");
    checkOrder(quotation);
    checkForm(quotation);
  }

  private static void checkOrder(Quotation quotation) {
    int end = 0;
    for (ContentPiece piece : quotation.content()) {
      checkArgument(
          piece.span().start() >= end,
          "content must be in text order and not overlap: %s starts before %s",
          piece.span(),
          end);
      end = piece.span().end();
    }
  }

  private static void checkForm(Quotation quotation) {
    boolean quoted = false;
    boolean unquoted = false;
    for (ContentPiece piece : quotation.content()) {
      quoted |= piece.quoted();
      unquoted |= !piece.quoted();
    }
    QuotationForm form = QuotationForm.MIXED;
    if (!unquoted) {
      form = QuotationForm.DIRECT;
    } else if (!quoted) {
      form = QuotationForm.INDIRECT;
    }
    checkArgument(
        quotation.form() == form,
        "form must be %s for this content, not %s",
        form.spelling(),
        quotation.form().spelling());
  }
}
