package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  @Test
  void underlines_stand_under_their_words() throws IOException {
    String text = "Ana Lund wrote\nto 習近平 today";

    assertThat(
            shown(
                text,
                mark(0, 8, Mark.Kind.LEADER, "ana-lund"),
                mark(text.indexOf("today"), text.length(), Mark.Kind.DATE, "date")))
        .isEqualTo(
            """
                1  Ana Lund wrote
                   ======== ana-lund
                2  to 習近平 today
                             ----- date
            """
                .replaceAll("(?m)^ ", ""));
  }

  @Test
  void a_long_line_is_cut_at_a_blank_and_its_mark_goes_on_without_a_second_label()
      throws IOException {
    String text = "word ".repeat(30).strip();

    assertThat(shown(text, mark(0, text.length(), Mark.Kind.QUOTATION, "all")).lines())
        .hasSize(4)
        .filteredOn(line -> line.contains("~"))
        .satisfiesExactly(
            line -> assertThat(line).endsWith("~ all"),
            line -> assertThat(line).endsWith("~").hasSizeLessThan(102));
  }

  @Test
  void a_word_without_end_is_cut_too() throws IOException {
    assertThat(shown("x".repeat(1000)).lines())
        .hasSize(11)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(102));
  }

  private static Mark mark(int start, int end, Mark.Kind kind, String label) {
    return new Mark(Span.of(start, end), kind, label);
  }

  private static String shown(String text, Mark... marks) throws IOException {
    StringWriter out = new StringWriter();
    new MarkedText(text, List.of(marks), false, out).print();
    return out.toString();
  }
}
