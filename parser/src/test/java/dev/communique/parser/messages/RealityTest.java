package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a message that is told of was sent. */
class RealityTest {
  private static List<String> statuses(String text) {
    return Told.messages(text).stream().map(m -> m.status().spelling()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "denied | The palace denied that LUND had written to FALK.",
        "denied | The palace dismissed a newspaper report that LUND had congratulated FALK.",
        "denied | The office rejected rumours that LUND had sent a letter to FALK.",
        "denied | LUND has sent no message to FALK.",
        "denied | No telegram has gone from LUND to FALK.",
        "rumoured | LUND sent a letter to FALK, according to a person familiar with the matter.",
        "rumoured | LUND wrote to FALK, said an aide who asked for anonymity.",
        "done | The palace did not deny a report that LUND had written to FALK.",
        "done | Minister dismissed\\n\\nLUND, who received a letter from FALK, dismissed him."
      })
  void denied_and_rumoured_ones_are_told_apart(String status, String text) {
    assertThat(statuses(text)).containsExactly(status);
  }
}
