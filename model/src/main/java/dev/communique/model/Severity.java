package dev.communique.model;

/** How bad a problem is. */
public enum Severity {
  /** A record could not be read. */
  ERROR,
  /** Read, but repaired or doubtful. */
  WARNING,
  /** Skipped on purpose. */
  NOTICE;

  private static final Spellings<Severity> SPELLINGS = Spellings.of("severity", Severity.class);

  /**
   * {@return the constant that {@code text} spells}
   *
   * @param text as {@link #spelling} gives it
   * @throws IllegalArgumentException if nothing is spelled so; the message lists what is
   */
  public static Severity parse(String text) {
    return SPELLINGS.parse(text);
  }

  /** {@return the spelling in JSON, CSV and queries: lower case, with hyphens} */
  public String spelling() {
    return SPELLINGS.of(this);
  }
}
