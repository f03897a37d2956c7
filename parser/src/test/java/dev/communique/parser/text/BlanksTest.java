package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlanksTest {
  @Test
  void every_white_space_of_unicode_is_a_blank_and_nothing_else() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);

      assertThat(Blanks.isBlank(c)).as("%04x", i).isEqualTo(white);
    }
  }
}
