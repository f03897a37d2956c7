package dev.communique.model;

import java.io.Serializable;

/**
 * The words that report speech: "said", "according to".
 *
 * @param text as written
 * @param span where
 */
public record Cue(String text, Span span) implements Serializable {
  public static Cue of(String text, Span span) {
    return new Cue(text, span);
  }
}
