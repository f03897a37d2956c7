package dev.communique.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences with the very words that are dates, and the very days they mean. */
class DateTablesTest {
  private static final Splitter BAR = Splitter.on('|').trimResults();
  private static final List<String> TABLES =
      List.of("quarters", "units", "years", "months", "days", "tenses");

  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    for (String table : TABLES) {
      String day = "";
      for (String line : lines(table)) {
        if (line.startsWith("@ ")) {
          day = line.substring(2);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          List<String> fields = BAR.splitToList(line);
          cases.add(Arguments.of(day, fields.get(0), fields.get(1)));
        }
      }
    }
    return cases.stream();
  }

  private static List<String> lines(String table) throws IOException {
    return Resources.readLines(
        Resources.getResource(DateTablesTest.class, "dates/" + table + ".txt"),
        StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void means(String articleDate, String sentence, String expected) {
    List<String> found = TimeText.dates(sentence, articleDate);

    assertThat(found.isEmpty() ? "-" : String.join("; ", found)).isEqualTo(expected);
  }
}
