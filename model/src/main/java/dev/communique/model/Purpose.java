package dev.communique.model;

/** What a message is for. */
public enum Purpose {
  /** On a success, an anniversary, an election, a birthday. */
  CONGRATULATION,
  /** On a death. */
  CONDOLENCE,
  /** Support in illness or need. */
  SYMPATHY,
  /** On a holiday or a new year. */
  GREETING,
  /** For something received. */
  THANKS,
  /** To come. */
  INVITATION,
  /** Of talks, a meeting, a deal, a course for both. */
  PROPOSAL,
  /** Anything else. */
  OTHER;

  private static final Spellings<Purpose> SPELLINGS = Spellings.of("purpose", Purpose.class);

  /**
   * {@return the constant that {@code text} spells}
   *
   * @param text as {@link #spelling} gives it
   * @throws IllegalArgumentException if nothing is spelled so; the message lists what is
   */
  public static Purpose parse(String text) {
    return SPELLINGS.parse(text);
  }

  /** {@return the spelling in JSON, CSV and queries: lower case, with hyphens} */
  public String spelling() {
    return SPELLINGS.of(this);
  }
}
