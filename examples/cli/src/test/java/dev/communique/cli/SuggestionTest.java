package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuggestionTest {
  @Test
  void offers_a_name_that_is_a_letter_or_two_away() {
    assertThat(CliRun.of("mesages", "x").err()).contains("Did you mean messages?");
    assertThat(CliRun.of("messages", "--frm=Xi", "-").err()).contains("Did you mean --from?");
    assertThat(CliRun.of("index", "chek").err()).contains("Did you mean check?");
  }

  @Test
  void keeps_silent_where_nothing_is_near() {
    assertThat(CliRun.of("telegrams", "x").err()).doesNotContain("Did you mean");
    assertThat(CliRun.of("messages", "--zzz", "-").err()).doesNotContain("Did you mean");
  }
}
