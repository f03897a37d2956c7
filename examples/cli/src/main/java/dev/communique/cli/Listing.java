package dev.communique.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Longs;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a listing shows of a row, in each of the three forms.
 *
 * @param table the columns people see
 * @param csv the columns programs get
 * @param json the keys and values of a row's JSON object
 * @param <T> what a row is made of
 */
record Listing<T>(
    ImmutableList<Column<T>> table,
    ImmutableList<Column<T>> csv,
    Function<T, Map<String, Object>> json) {

  /** Takes rows; {@link #finish} prints what is still held back. */
  interface Printer<T> {
    void print(T row) throws IOException;

    default void finish() throws IOException {}
  }

  /** Loaded when the first object is written: tables need no mapper, which takes its time. */
  private static final class Json {
    static final ObjectMapper MAPPER = ArticleJson.newMapper();
  }

  /** A listing whose JSON objects hold what the columns for programs do, empty cells left out. */
  static <T> Listing<T> of(List<Column<T>> table, List<Column<T>> csv) {
    ImmutableList<Column<T>> columns = ImmutableList.copyOf(csv);
    return new Listing<>(ImmutableList.copyOf(table), columns, row -> object(columns, row));
  }

  /** The same with one set of columns for all. */
  static <T> Listing<T> of(List<Column<T>> columns) {
    return of(columns, columns);
  }

  private static <T> Map<String, Object> object(List<Column<T>> columns, T row) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (Column<T> column : columns) {
      String text = column.value().apply(row);
      if (!text.isEmpty()) {
        object.put(column.name(), column.shape() == Column.Shape.NUMBER ? number(text) : text);
      }
    }
    return object;
  }

  /** A number as JSON has it; {@code 3–5}, which is none, stays text. */
  private static Object number(String text) {
    Long whole = Longs.tryParse(text);
    Double broken = whole == null ? Doubles.tryParse(text) : null;
    return whole != null ? whole : broken != null ? broken : text;
  }

  /** A printer that has printed the heading, if the form has one and prints as it goes. */
  Printer<T> printer(Format format, boolean hasColours, Writer out) throws IOException {
    return switch (format) {
      case TABLE -> new Table<>(table, hasColours, out);
      case CSV -> new Csv<>(csv, out);
      case JSONL -> row -> out.append(Json.MAPPER.writeValueAsString(json.apply(row))).append('\n');
    };
  }
}
