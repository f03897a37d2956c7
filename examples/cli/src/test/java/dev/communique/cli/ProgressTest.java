package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final List<String> PATHS = List.of(CliRun.CORPUS.toString());

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void short_work_shows_no_bar() {
    step(Progress.of(terminal(true), false, PATHS, Duration.ofHours(1)));

    assertThat(shown()).isEmpty();
  }

  @Test
  void long_work_shows_a_bar_that_is_gone_in_the_end() throws InterruptedException {
    stepUntilShown(Progress.of(terminal(true), false, PATHS, Duration.ZERO));

    assertThat(shown()).contains("reading").contains("0/").endsWith("\r");
  }

  @Test
  void what_cannot_be_counted_is_shown_all_the_same() throws InterruptedException {
    stepUntilShown(Progress.of(terminal(true), false, List.of("-"), Duration.ZERO));

    assertThat(shown()).contains("reading").contains("records");
  }

  @Test
  void nobody_gets_a_bar_who_does_not_look() {
    step(Progress.of(terminal(false), false, PATHS, Duration.ZERO));
    step(Progress.of(terminal(true), true, PATHS, Duration.ZERO));

    assertThat(shown()).isEmpty();
  }

  private static void step(Progress progress) {
    try (progress) {
      for (int i = 0; i < 3; i++) {
        progress.step("corpus/a.txt#" + i);
      }
      progress.clear();
    }
  }

  /** The bar is drawn by a thread of its own. */
  private void stepUntilShown(Progress progress) throws InterruptedException {
    try (progress) {
      for (int i = 0; i < 1000 && !shown().contains("reading"); i++) {
        progress.step("corpus/a.txt#" + i);
        Thread.sleep(10);
      }
      progress.clear();
    }
  }

  private Terminal terminal(boolean isSeen) {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        new ByteArrayOutputStream(),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        isSeen,
        isSeen,
        false);
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
