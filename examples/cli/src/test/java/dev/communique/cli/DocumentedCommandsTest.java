package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * Every command of the README and of the help is one; where the README shows what one prints, that
 * is what it prints. {@code -Dcommunique.readme.update=true} rewrites what is shown.
 */
class DocumentedCommandsTest {
  private static final Path README = CliRun.CORPUS.resolveSibling("cli").resolve("README.md");
  private static final boolean UPDATE = Boolean.getBoolean("communique.readme.update");
  private static final Pattern SHOWN =
      Pattern.compile("```sh\n(communique .*?)```\n\n```\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^ *(?:Example: )?((?:examples/cli/)?communique [a-z](?:.*\\\\\n)*.*)$");

  private static CommandLine commands() {
    return Cli.commands(
        Terminal.of(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)));
  }

  @Test
  void the_readme_shows_what_commands_print() throws IOException {
    String readme = Files.readString(README);
    List<MatchResult> examples = SHOWN.matcher(readme).results().toList();
    StringBuilder updated = new StringBuilder(readme);
    int moved = 0;

    assertThat(examples).hasSizeGreaterThan(2);
    for (MatchResult example : examples) {
      String printed = CliRun.of(words(example.group(1)).toArray()).out();
      if (!UPDATE) {
        assertThat(printed).as(example.group(1)).isEqualTo(example.group(2));
      }
      updated.replace(example.start(2) + moved, example.end(2) + moved, printed);
      moved += printed.length() - (example.end(2) - example.start(2));
    }
    if (UPDATE) {
      Files.writeString(README, updated);
    }
  }

  @Test
  void every_command_of_the_readme_is_one() throws IOException {
    assertThat(areCommands(Files.readString(README))).isGreaterThan(10);
  }

  @Test
  void the_guide_to_files_of_ones_own_reads_its_article() throws IOException {
    Path guide = CliRun.CORPUS.resolveSibling("own").resolve("README.md");
    List<MatchResult> commands = COMMAND.matcher(Files.readString(guide)).results().toList();

    assertThat(commands).hasSize(2);
    assertThat(CliRun.of(words(commands.get(0).group(1)).toArray()).out())
        .contains("Ana Lund (XGR)  Tove Falk (XTA)");
    assertThat(CliRun.of(words(commands.get(1).group(1)).toArray()).out())
        .contains("roads and ferries");
    assertThat(CliRun.of("messages", "--frames", guide, "-").err()).contains("--frames: ");
  }

  @Test
  void every_example_of_the_help_is_a_command() {
    assertThat(areCommands(help(commands()))).isGreaterThan(25);
  }

  /** The help of a command and of all below it. */
  private static String help(CommandLine command) {
    StringBuilder help = new StringBuilder(command.getUsageMessage());
    command.getSubcommands().values().forEach(below -> help.append(help(below)));
    return help.toString();
  }

  private static int areCommands(String text) {
    List<String> found = COMMAND.matcher(text).results().map(command -> command.group(1)).toList();
    for (String command : found) {
      assertThatCode(() -> commands().parseArgs(words(command).toArray(String[]::new)))
          .as(command)
          .doesNotThrowAnyException();
    }
    return found.size();
  }

  /** The arguments; the sample corpus lies elsewhere seen from the tests. */
  private static ImmutableList<String> words(String command) {
    List<String> words = new ArrayList<>();
    for (String word : ShellWords.of(command)) {
      words.add(word.replace("examples/", CliRun.CORPUS.getParent() + "/"));
    }
    return ImmutableList.copyOf(words.subList(1, words.size()));
  }
}
