package dev.communique.model;

/** How words are given. */
public enum QuotationForm {
  /** In quotation marks. */
  DIRECT,
  /** Reported without marks. */
  INDIRECT,
  /** Partly in marks. */
  MIXED;

  private static final Spellings<QuotationForm> SPELLINGS =
      Spellings.of("quotation form", QuotationForm.class);

  /**
   * {@return the constant that {@code text} spells}
   *
   * @param text as {@link #spelling} gives it
   * @throws IllegalArgumentException if nothing is spelled so; the message lists what is
   */
  public static QuotationForm parse(String text) {
    return SPELLINGS.parse(text);
  }

  /** {@return the spelling in JSON, CSV and queries: lower case, with hyphens} */
  public String spelling() {
    return SPELLINGS.of(this);
  }
}
