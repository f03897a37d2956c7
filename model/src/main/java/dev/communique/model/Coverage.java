package dev.communique.model;

/** How much of a message its report gives. */
public enum Coverage {
  /** The whole text. */
  FULL_TEXT,
  /** Some of its words. */
  EXCERPT,
  /** None of its words. */
  MENTION;

  private static final Spellings<Coverage> SPELLINGS = Spellings.of("coverage", Coverage.class);

  /**
   * {@return the constant that {@code text} spells}
   *
   * @param text as {@link #spelling} gives it
   * @throws IllegalArgumentException if nothing is spelled so; the message lists what is
   */
  public static Coverage parse(String text) {
    return SPELLINGS.parse(text);
  }

  /** {@return the spelling in JSON, CSV and queries: lower case, with hyphens} */
  public String spelling() {
    return SPELLINGS.of(this);
  }
}
