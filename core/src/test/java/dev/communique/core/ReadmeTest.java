package dev.communique.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every block of code of the README, and of the guide to files of one's own, runs and prints what
 * the block after it shows. {@code -Dcommunique.readme.update=true} rewrites what is shown: read
 * the difference.
 */
public class ReadmeTest {
  private static final Path OWN = Path.of("../examples/own");
  private static final Path CORPUS = Path.of("../examples/corpus");
  private static final boolean UPDATE = Boolean.getBoolean("communique.readme.update");
  private static final Pattern EXAMPLE =
      Pattern.compile("```java\n(.*?)```\n\n```\n(.*?)```", Pattern.DOTALL);

  private static final Pattern FILE =
      Pattern.compile("`([a-z]+(?:/[a-z]+)?[.](?:csv|txt))`.*(?:\n.+)*\n\n```\n([^`]*)```");

  private static final String IMPORTS =
      List.of(
              "dev.communique.core.*",
              "dev.communique.core.chart.*",
              "dev.communique.core.compare.*",
              "dev.communique.core.dossier.*",
              "dev.communique.core.statistics.*",
              "dev.communique.core.events.*",
              "dev.communique.core.export.*",
              "dev.communique.core.query.*",
              "dev.communique.core.timeline.*",
              "dev.communique.model.*",
              "dev.communique.parser.*",
              "dev.communique.parser.leaders.*",
              "java.nio.file.*",
              "java.util.*")
          .stream()
          .map(name -> "import " + name + ";")
          .collect(Collectors.joining("\n"));

  /** What the code of an example came to; the shell runs in this process and sets it. */
  public static String shown = "";

  @TempDir private Path folder;

  ReadmeTest() {}

  @ParameterizedTest
  @CsvSource({"README.md, 20", "../examples/own/README.md, 3"})
  void every_example_runs_and_gives_what_is_shown(Path document, int least) throws IOException {
    String readme = Files.readString(document, UTF_8);
    List<MatchResult> examples = EXAMPLE.matcher(readme).results().toList();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(least);
    StringBuilder updated = new StringBuilder(readme);
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      run(shell, IMPORTS);
      run(shell, "Path articles = " + path(CORPUS.resolve("articles")) + ";");
      run(shell, "ArticleParser parser = " + ReadmeTest.class.getName() + ".parser();");
      run(shell, "Path own = " + path(OWN) + ";");
      run(shell, "Path folder = " + path(folder.resolve("index")) + ";");
      int moved = 0;
      for (MatchResult example : examples) {
        String printed = run(shell, example.group(1));
        if (!UPDATE) {
          assertThat(printed).as(example.group(1)).isEqualTo(example.group(2));
        }
        updated.replace(example.start(2) + moved, example.end(2) + moved, printed);
        moved += printed.length() - (example.end(2) - example.start(2));
      }
    }
    if (UPDATE) {
      Files.writeString(document, updated, UTF_8);
    }
  }

  @Test
  void every_file_of_the_guide_is_shown_as_it_is() throws IOException {
    String guide = Files.readString(OWN.resolve("README.md"), UTF_8);
    List<MatchResult> files = FILE.matcher(guide).results().toList();

    assertThat(files).hasSize(6);
    for (MatchResult file : files) {
      assertThat(OWN.resolve(file.group(1))).content(UTF_8).isEqualTo(file.group(2));
    }
  }

  /**
   * {@return a parser that knows the leaders and the days of the sample corpus}
   *
   * @throws IOException if their rows cannot be read
   */
  public static ArticleParser parser() throws IOException {
    Registry registry = Registry.builtIn();
    try (Stream<Path> files = Files.list(CORPUS.resolve("registry"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
        registry = registry.with(file);
      }
    }
    Path calendar = CORPUS.resolve("registry/calendar.txt");
    return ArticleParser.builder().registry(registry).calendar(calendar).build();
  }

  private static String path(Path path) {
    return "Path.of(\"" + path.toString().replace("\\", "/") + "\")";
  }

  /** What the lines of a piece of code come to, each a statement or an expression. */
  private static String run(JShell shell, String code) {
    return code.lines().map(line -> evaluate(shell, line)).collect(Collectors.joining());
  }

  private static String evaluate(JShell shell, String source) {
    boolean expression = !source.endsWith(";");
    shown = "";
    String code =
        expression
            ? ReadmeTest.class.getName() + ".shown = String.valueOf(" + source + ");"
            : source;
    for (SnippetEvent event : shell.eval(code)) {
      assertThat(event.status())
          .as(
              "%s: %s",
              source, shell.diagnostics(event.snippet()).map(d -> d.getMessage(null)).toList())
          .isEqualTo(Snippet.Status.VALID);
      JShellException thrown = event.exception();
      if (thrown instanceof EvalException error) {
        return error.getExceptionClassName().replaceAll(".*\\.", "")
            + ": "
            + error.getMessage()
            + "\n";
      }
    }
    return expression ? shown.stripTrailing() + "\n" : "";
  }
}
