package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void quotes_what_would_break_a_row_and_nothing_else() throws IOException {
    StringWriter out = new StringWriter();
    Csv<List<String>> csv =
        new Csv<>(
            List.of(Column.of("plain", row -> row.get(0)), Column.of("a,b", row -> row.get(1))),
            out);
    csv.print(List.of("x y", "he said \"no\""));
    csv.print(List.of("", "two\nlines"));
    csv.finish();

    assertThat(out)
        .hasToString("plain,\"a,b\"\r\nx y,\"he said \"\"no\"\"\"\r\n,\"two\nlines\"\r\n");
  }
}
