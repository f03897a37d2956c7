package dev.communique.core.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table as RFC 4180 has it: names in the first row, CRLF line ends, quotation marks where they
 * are needed, no cell that a spreadsheet takes for a formula.
 *
 * @param <R> what the rows are
 */
final class CsvTable<R> implements Format<R> {
  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withLineSeparator("\r\n");

  private final ImmutableList<Column<R, ?>> columns;

  private CsvTable(ImmutableList<Column<R, ?>> columns) {
    this.columns = columns;
  }

  static <R> CsvTable<R> of(List<Column<R, ?>> columns) {
    return new CsvTable<>(ImmutableList.copyOf(columns));
  }

  ImmutableList<Column<R, ?>> columns() {
    return columns;
  }

  @Override
  public void write(Iterable<? extends R> rows, Appendable out) throws IOException {
    Writer target = CharStreams.asWriter(out);
    try (SequenceWriter cells = MAPPER.writer(SCHEMA).writeValues(target)) {
      cells.write(columns.stream().map(Column::name).toList());
      for (R row : rows) {
        cells.write(columns.stream().map(column -> FormulaGuard.add(column.print(row))).toList());
      }
    }
  }
}
