package dev.communique.model;

/** What is stated of a message and read from words of the text. */
public enum MessageField {
  /** Who wrote. */
  SENDERS,
  /** To whom. */
  ADDRESSEES,
  /** What it is for. */
  PURPOSE,
  /** The form in which it went. */
  MEDIUM,
  /** That it answers another message. */
  REPLY,
  /** The event it is about. */
  OCCASION,
  /** When it was sent. */
  SENT,
  /** When it was received. */
  RECEIVED,
  /** When it was reported. */
  REPORTED,
  /** Who made it known. */
  REPORTED_BY,
  /** How much of it the article gives. */
  COVERAGE,
  /** Whether it is background. */
  PASSING,
  /** Whether it was sent. */
  STATUS,
  /** Its own words. */
  CONTENT;

  private static final Spellings<MessageField> SPELLINGS =
      Spellings.of("message field", MessageField.class);

  /**
   * {@return the constant that {@code text} spells}
   *
   * @param text as {@link #spelling} gives it
   * @throws IllegalArgumentException if nothing is spelled so; the message lists what is
   */
  public static MessageField parse(String text) {
    return SPELLINGS.parse(text);
  }

  /** {@return the spelling in JSON: lower case, with hyphens} */
  public String spelling() {
    return SPELLINGS.of(this);
  }
}
