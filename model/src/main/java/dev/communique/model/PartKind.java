package dev.communique.model;

/** What a stretch of a record is. */
public enum PartKind {
  /** The date header. */
  HEADER,
  /** The headline. */
  HEADLINE,
  /** An outlet label. */
  LABEL,
  /** Place, agencies and day before the lead. */
  DATELINE,
  /** A line that gives a date. */
  DATE_LINE,
  /** The author's line. */
  BYLINE,
  /** A picture's caption. */
  CAPTION,
  /** The page's own address. */
  ADDRESS,
  /** Credits, related stories, end marks and other furniture. */
  BOILERPLATE;

  private static final Spellings<PartKind> SPELLINGS = Spellings.of("part kind", PartKind.class);

  /**
   * {@return the constant that {@code text} spells}
   *
   * @param text as {@link #spelling} gives it
   * @throws IllegalArgumentException if nothing is spelled so; the message lists what is
   */
  public static PartKind parse(String text) {
    return SPELLINGS.parse(text);
  }

  /** {@return the spelling in JSON, CSV and queries: lower case, with hyphens} */
  public String spelling() {
    return SPELLINGS.of(this);
  }
}
