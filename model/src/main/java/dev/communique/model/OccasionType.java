package dev.communique.model;

/** What kind of event a message is about. */
public enum OccasionType {
  /** National, independence or founding day of a state, party or army. */
  FOUNDING_ANNIVERSARY,
  /** Anniversary of diplomatic ties. */
  TIES_ANNIVERSARY,
  /** Liberation, revolution, constitution, religious and other national days. */
  HOLIDAY,
  /** Victory days. */
  VICTORY,
  /** New Year, also with Christmas. */
  NEW_YEAR,
  /** Election and re-election, also at a party congress. */
  ELECTION,
  /** Inauguration, an office taken without election. */
  APPOINTMENT,
  /** A congress as such. */
  PARTY_CONGRESS,
  /** Disasters, accidents and attacks. */
  DISASTER,
  /** The death of a named person. */
  DEATH,
  /** A birthday. */
  BIRTHDAY,
  /** Illness and epidemics. */
  ILLNESS,
  /** A treaty and its anniversaries. */
  TREATY,
  /** Anything else. */
  OTHER;

  private static final Spellings<OccasionType> SPELLINGS =
      Spellings.of("occasion type", OccasionType.class);

  /**
   * {@return the constant that {@code text} spells}
   *
   * @param text as {@link #spelling} gives it
   * @throws IllegalArgumentException if nothing is spelled so; the message lists what is
   */
  public static OccasionType parse(String text) {
    return SPELLINGS.parse(text);
  }

  /** {@return the spelling in JSON, CSV and queries: lower case, with hyphens} */
  public String spelling() {
    return SPELLINGS.of(this);
  }
}
