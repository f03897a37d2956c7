package dev.communique.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.io.Writer;
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

  /** A printer that has printed the heading, if the form has one and prints as it goes. */
  Printer<T> printer(Format format, Writer out) throws IOException {
    return switch (format) {
      case TABLE -> new Table<>(table, out);
      case CSV -> new Csv<>(csv, out);
      case JSONL -> row -> out.append(Json.MAPPER.writeValueAsString(json.apply(row))).append('\n');
    };
  }
}
