package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTest {
  @Test
  void has_its_characters_and_no_other() {
    String marks = "([/:.–—-_@\u007F…";
    Marks set = Marks.of(marks);

    for (char c = 0; c < 0x3000; c++) {
      assertThat(set.has(c)).as("%04x", (int) c).isEqualTo(marks.indexOf(c) >= 0);
    }
  }
}
