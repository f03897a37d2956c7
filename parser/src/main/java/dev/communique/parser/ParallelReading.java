package dev.communique.parser;

import com.google.common.collect.AbstractIterator;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.parser.text.TextRecord;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads records into articles on several threads and gives them in the records' order. The caller's
 * thread takes the records and the articles, so that text is read no faster than it is used.
 */
final class ParallelReading extends AbstractIterator<Outcome<Article>> implements AutoCloseable {
  /** So many records for each thread wait or are read at once. */
  private static final int RECORDS_PER_THREAD = 16;

  /** So many units of text at most wait or are read at once, besides one record. */
  private static final int MOST_UNITS = 1 << 21;

  private record Pending(Future<Outcome<Article>> article, int units) {}

  private final Stream<Outcome<TextRecord>> stream;
  private final Iterator<Outcome<TextRecord>> records;
  private final Function<Outcome<TextRecord>, Outcome<Article>> reading;
  private final ExecutorService threads;
  private final int mostRecords;
  private final Queue<Pending> pending = new ArrayDeque<>();
  private int pendingUnits;

  private ParallelReading(
      Stream<Outcome<TextRecord>> records,
      Function<Outcome<TextRecord>, Outcome<Article>> reading,
      int threadCount) {
    this.stream = records;
    this.records = records.iterator();
    this.reading = reading;
    this.mostRecords = RECORDS_PER_THREAD * threadCount;
    this.threads =
        Executors.newFixedThreadPool(
            threadCount,
            new ThreadFactoryBuilder().setDaemon(true).setNameFormat("communique-%d").build());
  }

  static Stream<Outcome<Article>> of(
      Stream<Outcome<TextRecord>> records,
      Function<Outcome<TextRecord>, Outcome<Article>> reading,
      int threadCount) {
    ParallelReading articles = new ParallelReading(records, reading, threadCount);
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, order), false)
        .onClose(articles::close);
  }

  @Override
  protected @Nullable Outcome<Article> computeNext() {
    while (hasRoom() && records.hasNext()) {
      submit(records.next());
    }
    Pending first = pending.poll();
    if (first == null) {
      close();
      return endOfData();
    }
    pendingUnits -= first.units;
    return Futures.getUnchecked(first.article);
  }

  private boolean hasRoom() {
    return pending.size() < mostRecords && pendingUnits < MOST_UNITS;
  }

  private void submit(Outcome<TextRecord> record) {
    int units = record.value().map(value -> value.text().length()).orElse(0);
    pending.add(new Pending(threads.submit(() -> reading.apply(record)), units));
    pendingUnits += units;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    stream.close();
  }
}
