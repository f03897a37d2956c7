package dev.communique.model;

/** How a leader is named. */
public enum MentionForm {
  /** Given and family name. */
  FULL_NAME,
  /** Family name alone. */
  SURNAME,
  /** A name with its title. */
  TITLED,
  /** A description or office without a name. */
  ROLE,
  /** A pronoun. */
  PRONOUN;

  private static final Spellings<MentionForm> SPELLINGS =
      Spellings.of("mention form", MentionForm.class);

  /**
   * {@return the constant that {@code text} spells}
   *
   * @param text as {@link #spelling} gives it
   * @throws IllegalArgumentException if nothing is spelled so; the message lists what is
   */
  public static MentionForm parse(String text) {
    return SPELLINGS.parse(text);
  }

  /** {@return the spelling in JSON, CSV and queries: lower case, with hyphens} */
  public String spelling() {
    return SPELLINGS.of(this);
  }
}
