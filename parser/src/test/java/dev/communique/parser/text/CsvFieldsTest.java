package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvFieldsTest {
  @Test
  void parts_at_commas_outside_marks() {
    assertThat(CsvFields.of("a, b ,,\"c, d\",\"say \"\"e\"\"\""))
        .containsExactly("a", "b", "", "c, d", "say \"e\"");
    assertThat(CsvFields.of("")).containsExactly("");
  }
}
