package dev.communique.model;

/** Whether a message was sent. */
public enum Status {
  /** It was. */
  DONE,
  /** It is announced. */
  PLANNED,
  /** It is said not to have been. */
  DENIED,
  /** Only unnamed sources tell of it. */
  RUMOURED;

  private static final Spellings<Status> SPELLINGS = Spellings.of("status", Status.class);

  /**
   * {@return the constant that {@code text} spells}
   *
   * @param text as {@link #spelling} gives it
   * @throws IllegalArgumentException if nothing is spelled so; the message lists what is
   */
  public static Status parse(String text) {
    return SPELLINGS.parse(text);
  }

  /** {@return the spelling in JSON, CSV and queries: lower case, with hyphens} */
  public String spelling() {
    return SPELLINGS.of(this);
  }
}
