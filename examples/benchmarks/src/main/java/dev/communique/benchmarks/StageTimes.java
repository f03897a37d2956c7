package dev.communique.benchmarks;

import dev.communique.parser.clause.Clauses;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.quotes.QuotationReading;
import dev.communique.parser.text.Layout;
import dev.communique.parser.text.TextRecord;
import dev.communique.parser.text.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Adds up what each stage takes of this thread's processor time. */
final class StageTimes {
  private final StageReader reader;
  private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);

  StageTimes(StageReader reader) {
    this.reader = reader;
  }

  /** So far; records are there already, and the stage of text makes skeletons of them. */
  long nanoseconds(Stage stage) {
    return nanoseconds.getOrDefault(stage, 0L);
  }

  /** Reads a record up to the last stage. */
  void read(TextRecord record) {
    Layout layout = timed(Stage.TEXT, () -> reader.layout(record));
    Words words = timed(Stage.WORDS, () -> reader.words(layout));
    FoundDates dates = timed(Stage.DATES, () -> reader.dates(layout, words));
    LeaderReading people = timed(Stage.LEADERS, () -> reader.leaders(words, dates));
    Clauses clauses = timed(Stage.CLAUSES, () -> StageReader.clauses(words, dates, people));
    QuotationReading said =
        timed(Stage.QUOTATIONS, () -> reader.quotations(words, people, clauses));
    timed(Stage.MESSAGES, () -> reader.messages(layout, dates, people, clauses, said));
  }

  private <T> T timed(Stage stage, Supplier<T> reading) {
    long begun = ProcessorTime.ofThread();
    T read = reading.get();
    nanoseconds.merge(stage, ProcessorTime.ofThread() - begun, Long::sum);
    return read;
  }
}
