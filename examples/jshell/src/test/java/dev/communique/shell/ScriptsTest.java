package dev.communique.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Starts the JShell of the Java that runs the tests, as communique-shell does. {@code
 * -Dcommunique.scripts.update=true} writes what the scripts print; read the difference.
 */
class ScriptsTest {
  private static final Path CORPUS = Path.of(System.getProperty("communique.corpus"));
  private static final String PROMPT = "jshell> ";
  private static final String ARTICLES = "samples.resolve(\"articles\")";
  private static final Path SHELL = CORPUS.resolveSibling("jshell");

  @TempDir private Path kept;

  static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SHELL.resolve("scripts"))) {
      return files.filter(file -> file.toString().endsWith(".jsh")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void a_script_prints_what_lies_beside_it(Path script) throws Exception {
    Path expected = Path.of(script.toString().replaceFirst("[.]jsh$", ".txt"));
    String printed = jshell("", script);
    if (Boolean.getBoolean("communique.scripts.update")) {
      Files.writeString(expected, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(expected));
  }

  @Test
  void a_query_at_the_prompt_prints_its_whole_table_after_the_settings_are_kept() throws Exception {
    jshell(Files.readString(SHELL.resolve("settings.jsh")));
    String session = jshell("corpus.messages()\n/exit\n", SHELL.resolve("welcome.jsh"));
    assertThat(session)
        .startsWith("Communiqué: the sample corpus is open")
        .containsPattern("==> \\d+ messages\\R")
        .containsPattern("\\R… and \\d+ more\\R")
        .doesNotContain(" ... ", "|  Error");
  }

  /** Both READMEs: folders of the reader's own stand for the sample corpus here. */
  @Test
  void every_line_that_a_readme_shows_at_the_prompt_runs() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (Path readme : List.of(SHELL.resolve("README.md"), SHELL.resolve("../../README.md"))) {
      Files.readString(readme)
          .lines()
          .map(String::strip)
          .filter(line -> line.startsWith(PROMPT))
          .map(line -> line.substring(PROMPT.length()))
          .forEach(line -> lines.append(line.replace("Path.of(\"news\")", ARTICLES)).append('\n'));
    }

    assertThat(lines.toString().lines()).hasSizeGreaterThan(5);
    assertThat(jshell(lines + "/exit\n"))
        .contains("messages", "quotations")
        .doesNotContain("|  Error", "|  Exception");
  }

  private String jshell(String input, Path... files) throws IOException, InterruptedException {
    Path in = Files.writeString(kept.resolve("input"), input);
    Path errors = kept.resolve("errors");
    Process process =
        new ProcessBuilder(command(files))
            .redirectInput(in.toFile())
            .redirectError(errors.toFile())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    return out.replace(System.lineSeparator(), "\n");
  }

  private List<String> command(Path... files) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jshell").toString());
    command.addAll(List.of("--class-path", System.getProperty("java.class.path")));
    command.addAll(List.of("--startup", "DEFAULT"));
    command.addAll(List.of("--startup", SHELL.resolve("communique.jsh").toString()));
    command.add("-J-Djava.util.prefs.userRoot=" + kept);
    for (String option : List.of("file.encoding", "stdout.encoding")) {
      command.add("-J-D" + option + "=UTF-8");
      command.add("-R-D" + option + "=UTF-8");
    }
    command.add("-R-Dcommunique.corpus=" + CORPUS);
    for (Path file : files) {
      command.add(file.toString());
    }
    return command;
  }
}
