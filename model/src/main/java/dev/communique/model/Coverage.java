package dev.communique.model;

/** How much of a message its report gives. */
public enum Coverage {
  /** The whole text. */
  FULL_TEXT,
  /** Some of its words. */
  EXCERPT,
  /** None of its words. */
  MENTION,
}
