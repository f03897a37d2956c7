package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTableTest {
  private final FormTable table =
      new FormTable(List.of("a", "lund", "marienna", "ambassadors", "o'day", "ab", "b"));

  /** As the scanner of words does it. */
  private int letters(String word) {
    long packed = 0;
    for (int i = 0; i < word.length(); i++) {
      packed = FormTable.packed(packed, word.charAt(i));
    }
    return table.findLetters(packed, word.toCharArray(), 0, word.length());
  }

  @ParameterizedTest
  @CsvSource({"a,1", "LUND,2", "Marienna,3", "ambassadors,4", "AMBASSADORS,4", "Ab,6", "b,7"})
  void finds_forms_short_and_long_in_any_case(String word, int number) {
    assertThat(letters(word)).isEqualTo(number);
    assertThat(table.find(word.toCharArray(), 0, word.length())).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"lun", "lunds", "ba", "aa", "amarienna", "mbassadors", "bassadors", "ambassadorz"})
  void knows_no_others(String word) {
    assertThat(letters(word)).isZero();
    assertThat(table.find(word.toCharArray(), 0, word.length())).isZero();
  }

  @Test
  void finds_forms_with_other_characters() {
    assertThat(table.find("O’Day".toCharArray(), 0, 5)).isEqualTo(5);
  }
}
