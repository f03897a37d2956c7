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
  PRONOUN,
}
