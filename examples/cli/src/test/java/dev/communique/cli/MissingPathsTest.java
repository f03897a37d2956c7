package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not there is said by the name that was given, and nothing is printed. */
class MissingPathsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "messages --format csv",
        "quotes",
        "leaders",
        "show",
        "query to:Kim",
        "events",
        "export",
        "claims",
        "coverage KCNA 2024",
        "timeline Xi"
      })
  void a_mistyped_path_is_wrong_usage(String command) {
    Object[] words = (command + " no/such.txt").split(" (?=\\S)");
    CliRun run = CliRun.of(words);

    assertThat(run.code()).isEqualTo(Cli.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("communique: no/such.txt: no such file or folder\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "export", "chart network", "report Xi Kim"})
  void a_file_in_a_missing_folder_is_named_as_it_was_given(String command) {
    Path file = folder.resolve("none").resolve("out.html");
    List<Object> words = new ArrayList<>(List.of((Object[]) command.split(" ")));
    words.addAll(List.of(CliRun.article("2018-06-karskian-letter"), "--out", file));
    CliRun run = CliRun.of(words.toArray());

    assertThat(run.code()).isEqualTo(Cli.PROBLEMS);
    assertThat(run.err())
        .isEqualTo(
            "communique: error: cannot write: "
                + file
                + ": no such folder: "
                + file.getParent()
                + "\n");
  }

  @Test
  void one_mistyped_path_among_others_prints_nothing() {
    CliRun run = CliRun.of("messages", CliRun.article("2018-06-karskian-letter"), "no/such.txt");

    assertThat(run.code()).isEqualTo(Cli.USAGE);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void an_empty_file_is_no_error() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));

    CliRun run = CliRun.of("messages", empty);

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("warning: The record holds no text.");
    assertThat(CliRun.of("messages", "--strict", empty).code()).isEqualTo(Cli.PROBLEMS);
  }
}
