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
  OTHER,
}
