package dev.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full at once: what fails names its file, the older file stays. */
@EnabledIf(value = "isThere", disabledReason = "no /dev/full here")
class DiskTest {
  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path folder;

  static boolean isThere() {
    return Files.isWritable(FULL);
  }

  @Test
  void what_cannot_be_written_is_named() {
    for (String command : new String[] {"export", "read"}) {
      CliRun run = CliRun.ofSample(command, "--out", FULL);
      assertThat(run.code()).as(command).isNotZero();
      assertThat(run.err()).as(command).contains("/dev/full: No space left on device");
    }
  }

  @Test
  void a_folder_is_no_file() throws IOException {
    Path file = Files.writeString(folder.resolve("messages.csv"), "older", UTF_8);
    CliRun below = CliRun.ofSample("export", "--out", file.resolve("new.csv"));
    assertThat(below.code()).isNotZero();
    assertThat(below.err()).contains(file.toString());
    CliRun run = CliRun.ofSample("export", "--out", folder);
    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains(folder.toString());
    assertThat(file).hasContent("older");
  }
}
