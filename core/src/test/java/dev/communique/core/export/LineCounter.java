package dev.communique.core.export;

import java.util.function.LongConsumer;

/** Tells how many line ends have come by, and keeps nothing. */
final class LineCounter implements Appendable {
  private final LongConsumer lineEnds;
  private long count;

  LineCounter(LongConsumer lineEnds) {
    this.lineEnds = lineEnds;
  }

  @Override
  public Appendable append(CharSequence text) {
    return append(text, 0, text.length());
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      append(text.charAt(i));
    }
    return this;
  }

  @Override
  public Appendable append(char c) {
    if (c == '\n') {
      lineEnds.accept(++count);
    }
    return this;
  }
}
