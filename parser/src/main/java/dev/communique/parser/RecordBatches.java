package dev.communique.parser;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import dev.communique.model.Outcome;
import dev.communique.parser.text.TextRecord;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Records in batches that go through the stages together. A stage's code and tables are far larger
 * than what it keeps of a record: over a batch they stay in the processor's caches. The first
 * batches are small, so that the first articles come soon.
 */
final class RecordBatches extends AbstractIterator<ImmutableList<Outcome<TextRecord>>> {
  private static final int MOST_RECORDS = 64;

  /** A batch takes no further record once it holds so many units of text. */
  private static final int MOST_UNITS = 1 << 16;

  private final Iterator<Outcome<TextRecord>> records;
  private int size = 1;

  /** What reading on ended with; thrown once the records before it are given. */
  private @Nullable RuntimeException failure;

  RecordBatches(Iterator<Outcome<TextRecord>> records) {
    this.records = records;
  }

  @Override
  protected @Nullable ImmutableList<Outcome<TextRecord>> computeNext() {
    ImmutableList<Outcome<TextRecord>> batch = batch();
    if (!batch.isEmpty()) {
      return batch;
    }
    if (failure != null) {
      throw failure;
    }
    return endOfData();
  }

  private ImmutableList<Outcome<TextRecord>> batch() {
    ImmutableList.Builder<Outcome<TextRecord>> batch = ImmutableList.builder();
    int units = 0;
    for (int count = 0; count < size && units < MOST_UNITS && hasMore(); count++) {
      Outcome<TextRecord> record = records.next();
      batch.add(record);
      units += record.value().map(value -> value.text().length()).orElse(0);
    }
    size = Math.min(MOST_RECORDS, size * 2);
    return batch.build();
  }

  private boolean hasMore() {
    try {
      return failure == null && records.hasNext();
    } catch (RuntimeException unreadable) {
      failure = unreadable;
      return false;
    }
  }
}
