package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
  @ParameterizedTest
  @CsvSource({
    "Open Borders, ' open borders '",
    "' open -- borders! ', ' open borders '",
    "Élodie, ' elodie '",
    "ÉÀÜ, ' eau '",
    "é, ' e '",
    "Ødegård, ' odegard '",
    "Łódź, ' lodz '",
    "O'Hara's, ' oharas '",
    "O\u2019Hara, ' ohara '",
    "co\u00ADoperate, ' cooperate '",
    "76th, ' 76th '",
    "…, ' '",
    "'', ' '",
    "北京, ' 北京 '",
  })
  void keeps_letters_and_digits_in_words(String text, String folded) {
    assertThat(Folded.of(text)).isEqualTo(folded);
  }
}
