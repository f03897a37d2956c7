package dev.communique.cli;

import com.google.common.base.Ascii;

/** What a chart shows. */
enum ChartKind {
  TIMELINE,
  CALENDAR,
  PHRASES,
  COVERAGE,
  NETWORK,
  KEYNESS,
  LOG_ODDS,
  DIFF;

  /** Whether it is of the messages of a side, or of two. */
  boolean needsName() {
    return ordinal() <= COVERAGE.ordinal();
  }

  /** Whether it holds some messages against others. */
  boolean needsQuestions() {
    return ordinal() >= KEYNESS.ordinal();
  }

  /** {@return the name as it is typed} */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }

  /** Reads a kind as it is spelled. */
  static final class Converter extends SpelledConverter<ChartKind> {
    Converter() {
      super("a chart", ChartKind::toString, ChartKind.values());
    }
  }
}
