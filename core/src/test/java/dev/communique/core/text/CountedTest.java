package dev.communique.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {
  @Test
  void nouns_follow_their_number() {
    assertThat(Counted.of(1, "report")).isEqualTo("1 report");
    assertThat(Counted.of(0, "report")).isEqualTo("0 reports");
    assertThat(Counted.of(2, "copy")).isEqualTo("2 copies");
    assertThat(Counted.of(1, "copy")).isEqualTo("1 copy");
    assertThat(Counted.of(3, "day")).isEqualTo("3 days");
  }
}
