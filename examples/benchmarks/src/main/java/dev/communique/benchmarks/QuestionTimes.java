package dev.communique.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Random;

/** How long each index takes for questions of a kind. */
final class QuestionTimes {
  /** What stands over the lines. */
  static final String HEAD =
      "                          microseconds ours  by hand     ratio  lean     ratio\n"
          + "messages  question            p50    p99  p50    p99  p50   p99   p50    p99  p50   p99";

  private final double[][] micros = new double[IndexSide.values().length][];

  private QuestionTimes(int count) {
    for (int i = 0; i < micros.length; i++) {
      micros[i] = new double[count];
    }
  }

  /** A line of times, by the processor time of the thread that asks. */
  static String of(QuestionKind kind, Questions questions, int size, int count) throws IOException {
    QuestionTimes times = new QuestionTimes(count);
    Random random = new Random(size);
    for (int i = -count; i < count; i++) {
      times.ask(i, questions.next(kind, random));
    }
    return times.line(kind, size);
  }

  /** All indexes must agree; each is the first to be asked in turn; the first questions warm up. */
  private void ask(int number, ImmutableList<Questions.Way> ways) throws IOException {
    int expected = -1;
    for (int i = 0; i < micros.length; i++) {
      int side = Math.floorMod(number + i, micros.length);
      long begun = ProcessorTime.ofThread();
      int found = ways.get(side).answers();
      long ended = ProcessorTime.ofThread();
      if (expected >= 0 && found != expected) {
        throw new IllegalStateException(found + " answers of index " + side + ", not " + expected);
      }
      expected = found;
      if (number >= 0) {
        micros[side][number] = (ended - begun) / 1e3;
      }
    }
  }

  private String line(QuestionKind kind, int size) {
    Percentiles ours = new Percentiles(micros[0]);
    Percentiles hand = new Percentiles(micros[1]);
    Percentiles lean = new Percentiles(micros[2]);
    return String.format(
        "%8d  %-16s %6.0f %6.0f %6.0f %6.0f %5.2f %5.2f %6.0f %6.0f %5.2f %5.2f",
        size,
        kind.title(),
        ours.at(0.5),
        ours.at(0.99),
        hand.at(0.5),
        hand.at(0.99),
        ours.at(0.5) / hand.at(0.5),
        ours.at(0.99) / hand.at(0.99),
        lean.at(0.5),
        lean.at(0.99),
        ours.at(0.5) / lean.at(0.5),
        ours.at(0.99) / lean.at(0.99));
  }
}
