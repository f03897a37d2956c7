package dev.communique.model;

/** Where an article's date comes from. */
public enum DateOrigin {
  /** The record's date header. */
  HEADER,
  /** The dateline's day. */
  DATELINE,
  /** A date line or full date in the text. */
  TEXT,
  /** Evidence put together. */
  INFERRED;

  private static final Spellings<DateOrigin> SPELLINGS =
      Spellings.of("date origin", DateOrigin.class);

  /**
   * {@return the constant that {@code text} spells}
   *
   * @param text as {@link #spelling} gives it
   * @throws IllegalArgumentException if nothing is spelled so; the message lists what is
   */
  public static DateOrigin parse(String text) {
    return SPELLINGS.parse(text);
  }

  /** {@return the spelling in JSON, CSV and queries: lower case, with hyphens} */
  public String spelling() {
    return SPELLINGS.of(this);
  }
}
