package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  private static final Path LETTER = CliRun.article("2018-06-karskian-letter");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"read", "messages", "quotes", "leaders", "show"})
  void every_command_explains_itself(String command) {
    CliRun run = CliRun.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Usage: communique " + command)
        .contains("PATH...")
        .contains("--registry=FILE")
        .contains("--strict")
        .contains("Exit codes:");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "messages",
        "quotes",
        "leaders",
        "show",
        "query",
        "events",
        "compare",
        "timeline",
        "expected",
        "claims",
        "coverage",
        "export",
        "index add",
        "index query",
        "index check",
        "completion"
      })
  void every_command_has_an_example_of_itself(String command) {
    String help = CliRun.of((Object[]) (command + " --help").split(" ")).out();

    assertThat(help).containsPattern("Examples?:[\\s\\S]*communique " + command);
  }

  @Test
  void the_version_names_the_registry_too() {
    CliRun run = CliRun.of("--version");

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0)).startsWith("communique ");
    assertThat(run.lines().get(1)).matches("registry .+, valid through \\d{4}-\\d\\d-\\d\\d");
  }

  @Test
  void a_command_nobody_knows_is_wrong_usage() {
    CliRun run = CliRun.of("mesages", LETTER);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("'mesages'").contains("messages").doesNotContain("\tat ");
  }

  @Test
  void no_command_and_no_path_are_wrong_usage() {
    assertThat(CliRun.of().code()).isEqualTo(2);
    CliRun run = CliRun.of("messages");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("PATH");
  }

  @Test
  void a_registry_that_cannot_be_read_is_wrong_usage_and_nothing_is_read() {
    CliRun run = CliRun.of("messages", "--registry", folder.resolve("none.csv"), LETTER);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("none.csv").doesNotContain("\tat ");
  }

  @Test
  void rows_are_read_from_fields_of_any_name_and_files_by_a_glob() throws IOException {
    Files.writeString(
        folder.resolve("export.jsonl"),
        "{\"body\": \"Karskian leader Orun Belkai sent a letter to President Marta Hollenberg of"
            + " Ruritania on Friday.\", \"day\": \"2018-06-15\"}\n");
    Files.writeString(folder.resolve("other.csv"), "text\nNothing\n");
    CliRun run =
        CliRun.of(
            "messages",
            "--registry",
            CliRun.registry(),
            "--files",
            "*.jsonl",
            "--field",
            "text=body",
            "--field",
            "date=day",
            "--threads",
            "2",
            folder);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("2018-06-15").contains("Orun Belkai");
    assertThat(CliRun.of("messages", "--field", "body=text", folder).code()).isEqualTo(2);
    assertThat(CliRun.of("messages", "--threads", "0", folder).code()).isEqualTo(2);
    assertThat(CliRun.of("messages", "--files", "[", folder).code()).isEqualTo(2);
  }

  @Test
  void a_registry_may_stand_before_the_command() {
    CliRun before = CliRun.of("--registry", CliRun.registry(), "leaders", LETTER);
    CliRun after = CliRun.of("leaders", "--registry", CliRun.registry(), LETTER);

    assertThat(before).isEqualTo(after);
    assertThat(before.out()).contains("Orun Belkai");
  }

  @Test
  void warnings_are_fine_unless_the_reader_is_strict() throws IOException {
    Path article = write("bad-header.txt", " date 2017-13-45 OSTREL - The queen spoke of bees.\n");

    CliRun lenient = CliRun.of("messages", article);
    assertThat(lenient.code()).isZero();
    assertThat(lenient.err()).contains("bad-header.txt:1:").contains(": warning: ");

    CliRun strict = CliRun.of("messages", "--strict", article);
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.err()).contains("bad-header.txt:1:").contains(": error: ");
    assertThat(strict.err()).doesNotContain(": warning: ");
  }

  @Test
  void an_article_may_come_from_standard_input() throws IOException {
    String text = Files.readString(LETTER);
    CliRun run = CliRun.withInput(text, "messages", "--registry", CliRun.registry(), "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Orun Belkai (XKA)").contains("Marta Hollenberg (XRU)");
  }

  @Test
  void a_reader_who_has_seen_enough_is_no_failure() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = CliRun.run(broken("Broken pipe"), err, "", "read", LETTER);

    assertThat(code).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("roken");
  }

  @Test
  void a_full_disk_is_said_in_one_line() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = CliRun.run(broken("No space left on device"), err, "", "read", LETTER);

    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("communique: error: cannot write: No space left on device")
        .doesNotContain("\tat ");
  }

  @Test
  void the_same_command_prints_the_same_twice() {
    Object[] command = {"show", "--registry", CliRun.registry(), CliRun.CORPUS.resolve("articles")};

    assertThat(CliRun.of(command)).isEqualTo(CliRun.of(command));
  }

  private static OutputStream broken(String reason) {
    return new OutputStream() {
      @Override
      public void write(int unit) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
