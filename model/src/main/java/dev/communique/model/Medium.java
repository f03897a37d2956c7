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
  MESSAGE,
}
