package dev.communique.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Prints rows as RFC 4180 says: a heading, CRLF line ends, quotation marks where needed. */
final class Csv<T> implements Listing.Printer<T> {
  private static final String LINE_END = "\r\n";
  private static final CharMatcher NEEDS_MARKS = CharMatcher.anyOf(",\"\r\n");

  private final List<Column<T>> columns;
  private final Writer out;

  Csv(List<Column<T>> columns, Writer out) throws IOException {
    this.columns = columns;
    this.out = out;
    line(Lists.transform(columns, Column::name));
  }

  @Override
  public void print(T row) throws IOException {
    line(Lists.transform(columns, column -> column.value().apply(row)));
  }

  private void line(List<String> fields) throws IOException {
    out.append(Joiner.on(',').join(Lists.transform(fields, Csv::field))).append(LINE_END);
  }

  private static String field(String text) {
    return NEEDS_MARKS.matchesAnyOf(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
