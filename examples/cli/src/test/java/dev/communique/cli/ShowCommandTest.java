package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
  private static final Path LETTER = CliRun.article("2018-06-karskian-letter");

  @TempDir private Path folder;

  @Test
  void shows_the_text_and_beneath_it_each_finding_with_its_rule() {
    String out = CliRun.of("show", "--registry", CliRun.registry(), LETTER).out();

    assertThat(out).contains("dated 2018-06-15 (header)");
    assertThat(out).containsPattern("(?m)^ +1   date 2018-06-15 STRELSAU");
    assertThat(out).containsPattern("(?m)^ +=+ orun-belkai, titled, by [a-z-]+$");
    assertThat(out).containsPattern("(?m)^ +-{7} date 2018-06-14, by [a-z-]+$");
    assertThat(out).containsPattern("(?m)^ +~+ quotation 1, direct, Orun Belkai, by [a-z-]+$");
    assertThat(out).containsPattern("(?m)^ +\\^+ message 1, by [a-z-]+$");
    assertThat(out).containsPattern("(?m)^ +\\*+ claim since 2017-07");
  }

  @Test
  void shows_each_field_of_a_message_with_the_words_it_came_from() {
    String out = CliRun.of("show", "--registry", CliRun.registry(), LETTER).out();
    String message = out.substring(out.indexOf("\nmessage 1\n"));

    assertThat(message)
        .containsPattern("(?m)^  from +Orun Belkai .*orun-belkai.* ← “.*Orun.*”, by [a-z-]+$");
    assertThat(message).containsPattern("(?m)^  to +.*marta-hollenberg.* ← “.+”, by [a-z-]+$");
    assertThat(message).containsPattern("(?m)^  purpose +congratulation ← “.+”, by [a-z-]+$");
    assertThat(message).containsPattern("(?m)^  reported +2018-06-15 ← “Friday”, by [a-z-]+$");
    assertThat(message)
        .containsPattern("(?m)^  occasion +founding-anniversary 97th XRU.* ← “.+”, by [a-z-]+$");
    assertThat(message).containsPattern("(?m)^  content +quotation 1: “The bridges are older");
    assertThat(message).containsPattern("(?m)^  read by +[a-z-]+ ← “.+”$");
  }

  @Test
  void a_text_cannot_steer_the_terminal() throws IOException {
    Path article = folder.resolve("steer.txt");
    Files.writeString(
        article, " date 2018-06-15 OSTREL - A red \u001b[31mline and a \u0007bell.\n");

    assertThat(CliRun.of("show", article).out()).doesNotContain("\u001b").doesNotContain("\u0007");
  }

  @Test
  void colours_are_for_terminals_alone() {
    assertThat(shown(false)).doesNotContain("\u001b[");
    assertThat(shown(true)).contains("\u001b[32m=").contains("\u001b[0m");
  }

  private static String shown(boolean hasColours) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            hasColours,
            false,
            hasColours);
    Cli.run(terminal, "show", "--registry", CliRun.registry().toString(), LETTER.toString());
    return out.toString(StandardCharsets.UTF_8);
  }
}
