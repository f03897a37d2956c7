package dev.communique.parser;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.parser.text.TextRecord;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads records into articles on several threads and gives them in the records' order. The caller's
 * thread takes the records and the articles, so that text is read no faster than it is used.
 */
final class ParallelReading extends AbstractIterator<Outcome<Article>> implements AutoCloseable {
  /** So many batches for each thread wait or are read at once. */
  private static final int BATCHES_PER_THREAD = 2;

  /** Reads a batch of records. */
  @FunctionalInterface
  interface Reading {
    ImmutableList<Outcome<Article>> apply(ImmutableList<Outcome<TextRecord>> batch);
  }

  private final Stream<Outcome<TextRecord>> stream;
  private final Iterator<ImmutableList<Outcome<TextRecord>>> batches;
  private final Reading reading;
  private final ExecutorService threads;
  private final int mostBatches;
  private final Queue<Future<ImmutableList<Outcome<Article>>>> pending = new ArrayDeque<>();
  private Iterator<Outcome<Article>> articles = Collections.emptyIterator();

  private ParallelReading(Stream<Outcome<TextRecord>> records, Reading reading, int threadCount) {
    this.stream = records;
    this.batches = new RecordBatches(records.iterator());
    this.reading = reading;
    this.mostBatches = BATCHES_PER_THREAD * threadCount;
    this.threads =
        Executors.newFixedThreadPool(
            threadCount,
            new ThreadFactoryBuilder().setDaemon(true).setNameFormat("communique-%d").build());
  }

  static Stream<Outcome<Article>> of(
      Stream<Outcome<TextRecord>> records, Reading reading, int threadCount) {
    ParallelReading articles = new ParallelReading(records, reading, threadCount);
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, order), false)
        .onClose(articles::close);
  }

  @Override
  protected @Nullable Outcome<Article> computeNext() {
    while (!articles.hasNext()) {
      while (pending.size() < mostBatches && batches.hasNext()) {
        ImmutableList<Outcome<TextRecord>> batch = batches.next();
        pending.add(threads.submit(() -> reading.apply(batch)));
      }
      Future<ImmutableList<Outcome<Article>>> first = pending.poll();
      if (first == null) {
        close();
        return endOfData();
      }
      articles = checkNotNull(Futures.getUnchecked(first), "articles").iterator();
    }
    return articles.next();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    stream.close();
  }
}
