package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The command {@code chart}, and the pictures that its guide and the README show. */
class ChartCommandTest {
  private static final Path CHARTS = CliRun.CORPUS.resolveSibling("charts");
  private static final Path README = CliRun.CORPUS.resolve("../../README.md").normalize();
  private static final boolean UPDATE = Boolean.getBoolean("communique.readme.update");
  private static final Pattern SHOWN =
      Pattern.compile("```sh\nexamples/cli/communique (chart .*)\n```\n\n!\\[.*?]\\((.*?)\\)");
  private static final Pattern PICTURE = Pattern.compile("\\(examples/charts/(pictures/.*?svg)\\)");

  private static List<Object> options(ChartKind kind) {
    List<Object> options = new ArrayList<>(List.of("chart", kind));
    if (kind.needsName()) {
      options.addAll(List.of("--of", "Karskia", "--with", "Ruritania"));
    }
    if (kind.needsQuestions()) {
      options.addAll(List.of("--first", "from:Karskia", "--second", "from:Ruritania"));
    }
    return options;
  }

  private static CliRun run(List<Object> options, Object... more) {
    List<Object> all = new ArrayList<>(options.subList(1, options.size()));
    all.addAll(List.of(more));
    return CliRun.ofSample("chart", all.toArray());
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void every_chart_is_a_page_or_a_picture(ChartKind kind) {
    CliRun page = run(options(kind));
    CliRun picture = run(options(kind), "--format", "svg");

    assertThat(page.code()).as(page.err()).isZero();
    assertThat(page.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(picture.out()).startsWith("<svg ").contains("cq-mark").endsWith("</svg>\n");
  }

  @Test
  void a_file_tells_the_form_by_its_ending(@TempDir Path folder) throws IOException {
    List<Object> options = options(ChartKind.TIMELINE);
    CliRun run = run(options, "--out", folder.resolve("letters.svg"));

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Karskia and Ruritania", "messages=");
    assertThat(Files.readString(folder.resolve("letters.svg")))
        .isEqualTo(run(options, "--format", "svg").out());
    assertThat(run(options, "--out", folder.resolve("letters.png")).code()).isEqualTo(Cli.USAGE);
  }

  @Test
  void an_index_gives_the_same() {
    List<Object> options = options(ChartKind.CALENDAR);
    assertThat(SampleIndex.ask("chart", options.subList(1, options.size()).toArray()).out())
        .isEqualTo(run(options).out());
  }

  @Test
  void days_and_names_choose() {
    List<Object> network = options(ChartKind.NETWORK);
    CliRun near = run(network, "--of", "Ingmara", "--format", "svg");
    CliRun then = run(network, "--during", "2018", "--format", "svg");

    assertThat(near.out()).contains("Ingmara").doesNotContain("Vladimir Putin");
    assertThat(then.out()).contains("Orun Belkai").doesNotContain("Klemens Adler");
    assertThat(run(options(ChartKind.TIMELINE), "--during", "2018", "--format", "svg").out())
        .contains(", 2018");
  }

  @Test
  void what_is_missing_or_wrong_is_said() {
    assertThat(CliRun.ofSample("chart", "timeline").err()).contains("a timeline needs --of NAME");
    assertThat(CliRun.ofSample("chart", "diff", "--first", "from:Xi").err())
        .contains("needs --first QUESTION and --second QUESTION");
    assertThat(CliRun.ofSample("chart", "diff", "--first", "purpos:x", "--second", "x").err())
        .contains("--first: ");
    assertThat(CliRun.ofSample("chart", "network", "--of", "Nobody At All").err())
        .contains("--of must stand for one who writes");
    assertThat(CliRun.ofSample("chart", "network", "--with", "Xi").code()).isEqualTo(Cli.USAGE);
    assertThat(run(options(ChartKind.DIFF), "--during", "2018").err())
        .contains("a diff is of --first and --second");
    assertThat(run(options(ChartKind.TIMELINE), "--first", "from:Xi").err())
        .contains("--first and --second are for keyness");
    assertThat(run(options(ChartKind.TIMELINE), "--format", "svg", "--out", "a.html").err())
        .contains("--format svg does not fit --out a.html");
    assertThat(CliRun.ofSample("chart", "pie").err()).contains("not a chart: \"pie\"; one of: ");
  }

  /** {@code -Dcommunique.readme.update=true} draws them again: look at them. */
  @Test
  void the_pictures_shown_are_what_the_commands_print() throws IOException {
    List<MatchResult> shown =
        SHOWN.matcher(Files.readString(CHARTS.resolve("README.md"))).results().toList();

    assertThat(shown).hasSize(3);
    for (MatchResult each : shown) {
      Path picture = CHARTS.resolve(each.group(2));
      String printed = CliRun.of(words(each.group(1)).toArray()).out();
      if (UPDATE) {
        Files.writeString(picture, printed);
      }
      assertThat(printed).as(each.group(1)).isEqualTo(Files.readString(picture));
    }
    assertThat(PICTURE.matcher(Files.readString(README)).results().map(found -> found.group(1)))
        .containsExactlyElementsOf(shown.stream().map(each -> each.group(2)).toList());
  }

  private static List<String> words(String command) {
    String examples = CliRun.CORPUS.getParent() + "/";
    return ShellWords.of(command).stream()
        .map(word -> word.replace("examples/", examples))
        .toList();
  }
}
