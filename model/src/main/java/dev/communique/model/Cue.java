package dev.communique.model;

import java.io.Serializable;

/**
 * The words that report speech: "said", "according to".
 *
 * @param text as written; not blank
 * @param span where; not empty
 */
public record Cue(String text, Span span) implements Serializable {

  /**
   * Checks that there are words.
   *
   * @param text as written; not blank
   * @param span where; not empty
   */
  public Cue {
    Invariants.notBlank("text", text);
    Invariants.notEmpty("span", span);
  }

  /**
   * {@return the value of these parts}
   *
   * @param text as written; not blank
   * @param span where; not empty
   * @throws IllegalArgumentException if a part is not as described
   */
  public static Cue of(String text, Span span) {
    return new Cue(text, span);
  }

  /** {@return the words and where they stand} */
  @Override
  public String toString() {
    return Summaries.oneLine(text) + " " + span;
  }
}
