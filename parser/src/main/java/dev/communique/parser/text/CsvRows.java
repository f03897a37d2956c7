package dev.communique.parser.text;

import static com.google.common.base.Strings.lenientFormat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of comma-separated values (RFC 4180) below a row of names; semicolons and tabs part them
 * where the first row has more of those. Holds the names; not thread-safe.
 */
final class CsvRows implements RowFormat {
  private static final CsvFactory CSV = new CsvFactory();

  private final RecordFields fields;
  private CsvSchema schema = CsvSchema.emptySchema();
  private ImmutableList<String> names = ImmutableList.of();

  CsvRows(RecordFields fields) {
    this.fields = fields;
  }

  @Override
  public @Nullable Outcome<Row> next(SourceLines lines, Problems problems) throws IOException {
    if (names.isEmpty()) {
      Problem problem = readNames(lines, problems);
      if (problem != null) {
        return Outcome.failure(problem);
      }
    } else if (!names.contains(fields.text())) {
      return null;
    }
    SourceLines.Row row = nextFilled(lines);
    return row == null ? null : row(row, lines, problems);
  }

  private static SourceLines.@Nullable Row nextFilled(SourceLines lines) throws IOException {
    SourceLines.Row row = lines.nextQuoted();
    while (row != null && CharMatcher.whitespace().matchesAllOf(row.text())) {
      row = lines.nextQuoted();
    }
    return row;
  }

  /** Reads the row of names; a file without the column of the text has no row that can be read. */
  private @Nullable Problem readNames(SourceLines lines, Problems problems) throws IOException {
    SourceLines.Row row = nextFilled(lines);
    if (row == null) {
      return null;
    }
    schema = schema.withColumnSeparator(separator(row.text()));
    Outcome<ImmutableList<String>> cells = cells(row, lines, problems);
    if (cells.isFailure()) {
      names = ImmutableList.of("");
      return cells.problems().get(0);
    }
    names =
        cells.orElseThrow().stream().map(String::strip).collect(ImmutableList.toImmutableList());
    return names.contains(fields.text())
        ? null
        : malformed(
            row.line(),
            1,
            lenientFormat(
                "There is no column \"%s\"; the columns are %s.",
                fields.text(), String.join(", ", names)),
            problems);
  }

  private static char separator(String names) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      CharMatcher counted = CharMatcher.is(candidate);
      if (counted.countIn(names) > CharMatcher.is(best).countIn(names)) {
        best = candidate;
      }
    }
    return best;
  }

  private Outcome<Row> row(SourceLines.Row row, SourceLines lines, Problems problems)
      throws IOException {
    if (row.isCut()) {
      return RowRecords.tooLong(row, problems);
    }
    Outcome<ImmutableList<String>> outcome = cells(row, lines, problems);
    if (outcome.isFailure()) {
      return Outcome.failure(outcome.problems());
    }
    ImmutableList<String> cells = outcome.orElseThrow();
    if (cells.size() != names.size()) {
      String message =
          lenientFormat("The row has %s cells instead of %s.", cells.size(), names.size());
      return Outcome.failure(malformed(row.line(), 1, message, problems));
    }
    return Outcome.of(
        new Row(
            row.line(),
            cell(fields.text(), cells),
            cell(fields.date(), cells),
            cell(fields.headline(), cells),
            cell(fields.id(), cells)));
  }

  private String cell(String name, List<String> cells) {
    int column = names.indexOf(name);
    return column < 0 ? "" : cells.get(column);
  }

  /**
   * The cells of a row. A mark inside a cell that begins with none joins no lines: the lines below
   * are then given back.
   */
  private Outcome<ImmutableList<String>> cells(
      SourceLines.Row row, SourceLines lines, Problems problems) throws IOException {
    try (CsvParser csv = CSV.createParser(row.text())) {
      csv.setSchema(schema);
      List<String> cells = new ArrayList<>();
      if (csv.nextToken() == JsonToken.START_ARRAY) {
        while (csv.nextToken() != JsonToken.END_ARRAY) {
          cells.add(csv.getText());
        }
      }
      lines.keep(1 + cells.stream().mapToInt(CsvRows::lineEnds).sum());
      return Outcome.of(ImmutableList.copyOf(cells));
    } catch (JsonProcessingException wrong) {
      lines.keep(1);
      return Outcome.failure(
          malformed(
              row.line(),
              column(wrong),
              "The row is not CSV: " + wrong.getOriginalMessage(),
              problems));
    }
  }

  private static int lineEnds(String cell) {
    return Blanks.lineEnds(cell, 0, cell.length());
  }

  private static int column(JsonProcessingException wrong) {
    boolean isOnFirstLine = wrong.getLocation() != null && wrong.getLocation().getLineNr() <= 1;
    return isOnFirstLine ? Math.max(1, wrong.getLocation().getColumnNr()) : 1;
  }

  private static Problem malformed(int line, int column, String message, Problems problems) {
    return problems.at(ProblemKind.MALFORMED_RECORD, Severity.ERROR, line, column, message);
  }
}
