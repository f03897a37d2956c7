package dev.communique.model;

/** The form in which a message went. */
public enum Medium {
  /** A letter. */
  LETTER,
  /** A telegram or cable. */
  TELEGRAM,
  /** A note. */
  NOTE,
  /** A card. */
  CARD,
  /** Spoken, recorded, or handed over by word of mouth under the name of a message. */
  VERBAL,
  /** A post on a social network. */
  SOCIAL_POST,
  /** Not said more precisely. */
  MESSAGE;

  private static final Spellings<Medium> SPELLINGS = Spellings.of("medium", Medium.class);

  /**
   * {@return the constant that {@code text} spells}
   *
   * @param text as {@link #spelling} gives it
   * @throws IllegalArgumentException if nothing is spelled so; the message lists what is
   */
  public static Medium parse(String text) {
    return SPELLINGS.parse(text);
  }

  /** {@return the spelling in JSON, CSV and queries: lower case, with hyphens} */
  public String spelling() {
    return SPELLINGS.of(this);
  }
}
