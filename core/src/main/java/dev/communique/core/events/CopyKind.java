package dev.communique.core.events;

/** In what way one article is a copy of another. */
public enum CopyKind {
  /** Word for word the same running text. */
  SAME_TEXT("same text"),
  /** The same text with small changes: a word corrected, a sentence added or cut. */
  REVISED("revised"),
  /** A part of the other text, and little besides. */
  EXCERPT("excerpt"),
  /** The same text, revised or not, under a date days from the other's. */
  REDATED("redated");

  private final String words;

  CopyKind(String words) {
    this.words = words;
  }

  /** {@return the kind in words, {@code same text}} */
  public String words() {
    return words;
  }
}
