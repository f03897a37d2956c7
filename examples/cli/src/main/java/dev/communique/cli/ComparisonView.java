package dev.communique.cli;

import java.util.Locale;

/** What of a comparison is shown. */
enum ComparisonView {
  PHRASES,
  SENTENCES,
  WORDS,
  TONE,
  MEASURES;

  /** {@return the name as it is typed} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a view as it is spelled. */
  static final class Converter extends SpelledConverter<ComparisonView> {
    Converter() {
      super("a view", ComparisonView::toString, ComparisonView.values());
    }
  }
}
