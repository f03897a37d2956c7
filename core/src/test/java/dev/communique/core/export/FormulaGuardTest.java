package dev.communique.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "=1+1|'=1+1",
        "+41 22|'+41 22",
        "-5|'-5",
        "@SUM(A1)|'@SUM(A1)",
        "＝1|'＝1",
        "'=1|''=1",
        "\"=1|'\"=1",
        "a;=1|a;'=1",
        "a,-b|a,'-b",
        "Ana Lund|Ana Lund",
        "'Abd al-Rahman|'Abd al-Rahman",
        "2019-03-04|2019-03-04",
        "a = b|a = b",
        "Lund; Falk|Lund; Falk"
      })
  void puts_an_apostrophe_before_formulas_alone(String text, String guarded) {
    assertThat(FormulaGuard.add(text)).isEqualTo(guarded);
    assertThat(FormulaGuard.remove(guarded)).isEqualTo(text);
  }

  @Test
  void guards_tabs_and_line_ends_at_the_beginning() {
    assertThat(FormulaGuard.add("\t=1")).startsWith("'");
    assertThat(FormulaGuard.add("\r=1")).startsWith("'");
    assertThat(FormulaGuard.add("\n=1")).startsWith("'");
  }

  @Test
  void removing_is_the_inverse_and_no_cell_begins_a_formula() {
    Random random = new Random(11);
    String letters = "='\"+-@,;\t\r\na ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(9); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String guarded = FormulaGuard.add(text.toString());
      assertThat(FormulaGuard.remove(guarded)).isEqualTo(text.toString());
      assertThat(guarded).doesNotMatch("(?s)[\"]*[=+\\-@\t\r\n].*");
      assertThat(guarded).doesNotContainPattern("[,;\t]\"*[=+\\-@]");
    }
  }
}
