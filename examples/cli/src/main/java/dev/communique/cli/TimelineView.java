package dev.communique.cli;

import java.util.Locale;

/** What of a timeline is shown. */
enum TimelineView {
  MESSAGES,
  YEARS,
  QUARTERS,
  MONTHS,
  SILENCES,
  REPLIES,
  OUTLETS,
  PUBLICATIONS;

  /** {@return the name as it is typed} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a view as it is spelled. */
  static final class Converter extends SpelledConverter<TimelineView> {
    Converter() {
      super("a view", TimelineView::toString, TimelineView.values());
    }
  }
}
