package dev.communique.cli;

import com.google.common.base.Ascii;

/** What a chart shows. */
enum ChartKind {
  TIMELINE(Of.NAME),
  CALENDAR(Of.NAME),
  PHRASES(Of.NAME),
  COVERAGE(Of.NAME),
  NETWORK(Of.ALL),
  KEYNESS(Of.QUESTIONS),
  LOG_ODDS(Of.QUESTIONS),
  DIFF(Of.QUESTIONS);

  /** What a chart is of. */
  private enum Of {
    NAME,
    ALL,
    QUESTIONS
  }

  private final Of of;

  ChartKind(Of of) {
    this.of = of;
  }

  /** Whether it is of the messages of a side, or of two. */
  boolean needsName() {
    return of == Of.NAME;
  }

  /** Whether it holds some messages against others. */
  boolean needsQuestions() {
    return of == Of.QUESTIONS;
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
