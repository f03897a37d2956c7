package dev.communique.parser.text;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file of rows, one row at a time. A row's text is dated text: it may hold several
 * records. A row that is wrong costs no other. Closes the source at its end.
 */
final class RowRecords extends AbstractIterator<Outcome<TextRecord>> implements RecordStream {
  /** A row holds a record's text and more; escapes make it longer. */
  private static final int ROW_FACTOR = 2;

  private final RecordSource source;
  private final RowFormat format;
  private final Limits limits;
  private final Problems problems;
  private final RowProblems rowProblems;
  private @Nullable DecodedText decoded;
  private @Nullable SourceLines lines;
  private Iterator<Outcome<TextRecord>> ofRow = Collections.emptyIterator();
  private boolean isClosed;
  private boolean isEmpty = true;
  private int recordCount;

  RowRecords(RecordSource source, RowFormat format, Limits limits) {
    this.source = source;
    this.format = format;
    this.limits = limits;
    this.problems = new Problems(source.name());
    this.rowProblems = new RowProblems(problems, limits);
  }

  @Override
  protected @Nullable Outcome<TextRecord> computeNext() {
    while (!ofRow.hasNext()) {
      if (isClosed) {
        return endOfData();
      }
      ofRow = nextRow();
    }
    return ofRow.next();
  }

  /** What comes of one row: records, or what went wrong; at the end nothing. */
  private Iterator<Outcome<TextRecord>> nextRow() {
    try {
      if (lines == null) {
        decoded = source.open();
        lines = new SourceLines(decoded, ROW_FACTOR * limits.recordSize());
      }
      Outcome<RowFormat.Row> row = format.next(lines, problems);
      if (row == null) {
        return end();
      }
      isEmpty = false;
      return recordCount < limits.recordsPerFile() ? read(row) : last(tooMany());
    } catch (ExpansionLimit.LimitException limit) {
      return last(ofFile(ProblemKind.LIMIT_REACHED, "The file " + FolderWalk.reason(limit)));
    } catch (IOException unreadable) {
      String reason = FolderWalk.reason(unreadable);
      return last(ofFile(ProblemKind.UNREADABLE_FILE, "The file cannot be read: " + reason));
    }
  }

  private Iterator<Outcome<TextRecord>> read(Outcome<RowFormat.Row> row) {
    int line = row.value().map(RowFormat.Row::line).orElseGet(() -> row.problems().get(0).line());
    ImmutableList<Problem> ofBytes =
        lines == null || decoded == null
            ? ImmutableList.of()
            : rowProblems.ofBytes(line, decoded, lines.position());
    if (row.isFailure()) {
      return one(Outcome.failure(Iterables.concat(row.problems(), ofBytes)));
    }
    RowFormat.Row values = row.orElseThrow();
    return records(values, Iterables.concat(ofBytes, rowProblems.ofFields(values))).iterator();
  }

  private ImmutableList<Outcome<TextRecord>> records(
      RowFormat.Row row, Iterable<Problem> problemsOfRow) {
    ImmutableList.Builder<Outcome<TextRecord>> records = ImmutableList.builder();
    RecordSource text = new RecordSource.WholeText(RowText.of(row), source.name());
    int part = 0;
    for (Outcome<TextRecord> outcome : ImmutableList.copyOf(new RecordIterator(text, limits))) {
      part++;
      records.add(inRow(outcome, row, part, part == 1 ? problemsOfRow : ImmutableList.of()));
    }
    return records.build();
  }

  /** The problems of a row lie on its line, wherever they lie in its text. */
  private Outcome<TextRecord> inRow(
      Outcome<TextRecord> outcome, RowFormat.Row row, int part, Iterable<Problem> more) {
    recordCount++;
    String name = recordCount == 1 ? source.name() : source.name() + "#" + recordCount;
    ImmutableList.Builder<Problem> found = ImmutableList.<Problem>builder().addAll(more);
    Iterable<Problem> ofText =
        outcome.value().map(TextRecord::problems).orElseGet(outcome::problems);
    for (Problem problem : ofText) {
      found.add(problem.toBuilder().source(name).line(row.line()).column(1).build());
    }
    if (outcome.isFailure()) {
      return Outcome.failure(found.build());
    }
    String id = row.id().isBlank() ? name : part == 1 ? row.id() : row.id() + "#" + part;
    return Outcome.of(
        TextRecord.ofRow(id, name, outcome.orElseThrow().text(), row.line(), found.build()));
  }

  /** Why a row that is too long is not read. */
  static Outcome<RowFormat.Row> tooLong(SourceLines.Row row, Problems problems) {
    String message =
        lenientFormat("The row is longer than %s units; it is not read.", row.text().length());
    return Outcome.failure(
        problems.at(ProblemKind.LIMIT_REACHED, Severity.ERROR, row.line(), 1, message));
  }

  private Problem tooMany() {
    return problems.ofFile(
        ProblemKind.LIMIT_REACHED, Severity.WARNING, limits.tooManyRecordsTold());
  }

  private Problem ofFile(ProblemKind kind, String message) {
    return problems.ofFile(kind, Severity.ERROR, message);
  }

  private Problem noRow() {
    return problems.ofFile(ProblemKind.EMPTY_RECORD, Severity.WARNING, "The file holds no row.");
  }

  private Iterator<Outcome<TextRecord>> end() {
    close();
    return isEmpty ? one(Outcome.failure(noRow())) : Collections.emptyIterator();
  }

  private Iterator<Outcome<TextRecord>> last(Problem problem) {
    close();
    return one(Outcome.failure(problem));
  }

  private static Iterator<Outcome<TextRecord>> one(Outcome<TextRecord> outcome) {
    return Collections.singleton(outcome).iterator();
  }

  @Override
  public void close() {
    isClosed = true;
    DecodedText.close(decoded);
  }
}
