package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Message;
import dev.communique.model.json.ArticleJson;
import example.Telegram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what there is. */
class ReadmeTest {
  private static final Path TOP = CliRun.CORPUS.resolve("../..").normalize();
  private static final Path CODE = TOP.resolve("examples/cli/src/test/java/example/Telegram.java");
  private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("`(--[a-z]+)");

  @Test
  void its_code_is_compiled_here() throws IOException {
    String code = Files.readString(CODE);

    assertThat(blocks()).containsExactly(code.substring(code.indexOf("import ")));
  }

  @Test
  void its_code_prints_what_its_comment_says() throws IOException {
    List<String> comment =
        Files.readString(CODE)
            .lines()
            .filter(l -> l.startsWith("// "))
            .map(l -> l.substring(3))
            .toList();

    assertThat(comment).isNotEmpty();
    assertThat(printed()).isEqualTo(comment);
  }

  @Test
  void its_options_exist() throws IOException {
    String help =
        Stream.of("messages", "read", "leaders", "query")
            .map(command -> CliRun.of(command, "--help").out())
            .collect(Collectors.joining());

    assertThat(OPTION.matcher(readme()).results().map(found -> found.group(1)).distinct())
        .isNotEmpty()
        .allSatisfy(option -> assertThat(help).contains(option + ""));
  }

  @Test
  void its_rows_are_rows_of_its_command() throws IOException {
    CliRun run =
        CliRun.of("messages", "--registry", CliRun.registry(), CliRun.CORPUS.resolve("articles"));
    List<String> shown = block("Some of its rows:").lines().map(PlainText::oneLine).toList();

    assertThat(shown).hasSizeGreaterThan(3);
    assertThat(run.lines().stream().map(PlainText::oneLine)).containsAll(shown);
  }

  @Test
  void its_json_is_a_message_in_the_json_form() throws IOException {
    Message message = ArticleJson.newMapper().readValue(block("Of a message ("), Message.class);

    assertThat(message.senders()).isNotEmpty();
  }

  /** The first block of code after some words. */
  private static String block(String words) throws IOException {
    String after = readme().substring(readme().indexOf(words));
    int start = after.indexOf('\n', after.indexOf("```")) + 1;
    return after.substring(start, after.indexOf("```", start));
  }

  private static List<String> printed() {
    PrintStream standard = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream captured = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      Telegram.main(new String[0]);
    } finally {
      System.setOut(standard);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> blocks() throws IOException {
    return JAVA_BLOCK.matcher(readme()).results().map(result -> result.group(1)).toList();
  }

  private static String readme() throws IOException {
    return Files.readString(TOP.resolve("README.md"));
  }
}
