package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LimitsTest {
  @Test
  void has_the_stated_defaults() {
    Limits limits = Limits.defaults();
    assertThat(limits.recordSize()).isEqualTo(2_097_152);
    assertThat(limits.lineLength()).isEqualTo(1_048_576);
    assertThat(limits.recordsPerFile()).isEqualTo(10_000_000);
    assertThat(limits.folderDepth()).isEqualTo(64);
    assertThat(limits.expansionRatio()).isEqualTo(250);
    assertThat(limits.problemsPerRecord()).isEqualTo(100);
  }

  @Test
  void refuses_limits_below_one() {
    assertThatThrownBy(() -> Limits.builder().recordSize(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("recordSize");
  }
}
