package dev.communique.parser.text;

import com.google.common.collect.AbstractIterator;
import dev.communique.model.Outcome;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The records of all that finders find, one source open at a time. */
final class SourceRecords extends AbstractIterator<Outcome<TextRecord>> implements RecordStream {
  private final Deque<SourceFinder> finders = new ArrayDeque<>();
  private final Limits limits;
  private final RecordFields fields;
  private final FileChoice choice;
  private @Nullable RecordStream open;

  SourceRecords(SourceFinder first, Limits limits, RecordFields fields, FileChoice choice) {
    this.finders.push(first);
    this.limits = limits;
    this.fields = fields;
    this.choice = choice;
  }

  @Override
  protected @Nullable Outcome<TextRecord> computeNext() {
    while (open == null || !open.hasNext()) {
      if (finders.isEmpty()) {
        return endOfData();
      }
      if (!finders.element().hasNext()) {
        finders.pop().close();
        continue;
      }
      Outcome<RecordSource> next = finders.element().next();
      if (next.isFailure()) {
        return Outcome.failure(next.problems());
      }
      Outcome<TextRecord> trouble = enter(next.orElseThrow());
      if (trouble != null) {
        return trouble;
      }
    }
    return open.next();
  }

  /** Goes into a source; what went wrong, or null. */
  private @Nullable Outcome<TextRecord> enter(RecordSource source) {
    switch (source.form()) {
      case ARCHIVE -> {
        return enterArchive(source);
      }
      case JSON_LINES -> open = new RowRecords(source, new JsonRows(fields), limits);
      case CSV -> open = new RowRecords(source, new CsvRows(fields), limits);
      case DATED_TEXT, OTHER -> open = new RecordIterator(source, limits);
    }
    return null;
  }

  private @Nullable Outcome<TextRecord> enterArchive(RecordSource source) {
    if (!(source instanceof RecordSource.PlainFile file)) {
      return FolderWalk.unreadable(
          source.name(), "The archive cannot be read: only one that is a file can.");
    }
    try {
      finders.push(ArchiveWalk.open(file.path(), file.name(), limits, choice));
      return null;
    } catch (IOException unreadable) {
      return FolderWalk.unreadable(
          source.name(), "The archive cannot be read: " + FolderWalk.reason(unreadable));
    }
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
    }
    while (!finders.isEmpty()) {
      finders.pop().close();
    }
  }

  /** Finds one source. */
  static final class One extends AbstractIterator<Outcome<RecordSource>> implements SourceFinder {
    private @Nullable RecordSource source;

    One(RecordSource source) {
      this.source = source;
    }

    @Override
    protected @Nullable Outcome<RecordSource> computeNext() {
      if (source == null) {
        return endOfData();
      }
      Outcome<RecordSource> found = Outcome.of(source);
      source = null;
      return found;
    }

    @Override
    public void close() {
      if (source instanceof RecordSource.OpenStream unread) {
        DecodedText.close(unread.in());
      }
      source = null;
    }
  }
}
