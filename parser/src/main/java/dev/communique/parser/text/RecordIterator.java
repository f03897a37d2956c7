package dev.communique.parser.text;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The records of one source, one at a time: holds no more than a record and a block. Closes the
 * source at its end.
 */
final class RecordIterator extends AbstractIterator<Outcome<TextRecord>> implements RecordStream {
  private final RecordSource source;
  private final Limits limits;
  private final Problems problems;
  private final RecordWindow window;
  private final RecordProblems recordProblems;
  private @Nullable DecodedText decoded;
  private @Nullable Problem failure;
  private boolean closed;
  private int recordCount;

  RecordIterator(RecordSource source, Limits limits) {
    this.source = source;
    this.limits = limits;
    this.problems = new Problems(source.name());
    this.window = new RecordWindow(limits.recordSize());
    this.recordProblems = new RecordProblems(limits);
  }

  @Override
  protected @Nullable Outcome<TextRecord> computeNext() {
    if (closed) {
      return endOfData();
    }
    while (!window.hasRecord() && !window.isAtEnd()) {
      refill();
    }
    if (window.hasRecord() && recordCount < limits.recordsPerFile()) {
      return Outcome.of(record());
    }
    return finish();
  }

  private TextRecord record() {
    RecordWindow.Piece piece = window.take();
    recordCount++;
    String name = recordCount == 1 ? source.name() : source.name() + "#" + recordCount;
    ImmutableList<Problem> found = recordProblems.of(name, piece, decoded);
    return new TextRecord(name, recordProblems.cut(piece), piece.line(), found);
  }

  private @Nullable Outcome<TextRecord> finish() {
    close();
    if (failure == null && window.hasRecord()) {
      failure =
          problems.ofFile(ProblemKind.LIMIT_REACHED, Severity.WARNING, limits.tooManyRecordsTold());
    }
    if (failure == null && recordCount == 0) {
      failure =
          problems.ofFile(ProblemKind.EMPTY_RECORD, Severity.WARNING, "The record holds no text.");
    }
    return failure == null ? endOfData() : Outcome.failure(failure);
  }

  private void refill() {
    try {
      if (decoded == null) {
        decoded = source.open();
      }
      String text = decoded.next();
      if (text != null && window.isEmpty() && decoded.isBinary(text)) {
        failure =
            problems.ofFile(
                ProblemKind.NOT_TEXT, Severity.ERROR, "The bytes are not text in any encoding.");
        text = null;
      }
      window.add(text);
    } catch (ExpansionLimit.LimitException limit) {
      stop(ProblemKind.LIMIT_REACHED, limit, "The file ");
    } catch (IOException unreadable) {
      stop(ProblemKind.UNREADABLE_FILE, unreadable, "The file cannot be read: ");
    }
  }

  /** What was read up to here is still given. */
  private void stop(ProblemKind kind, IOException cause, String message) {
    failure = problems.ofFile(kind, Severity.ERROR, message + FolderWalk.reason(cause));
    window.add(null);
  }

  @Override
  public void close() {
    closed = true;
    DecodedText.close(decoded);
  }
}
