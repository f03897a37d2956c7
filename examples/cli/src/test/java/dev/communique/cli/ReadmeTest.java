package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Message;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What the README shows is what there is. */
class ReadmeTest {
  private static final Path TOP = CliRun.CORPUS.resolve("../..").normalize();
  private static final Path CODE =
      TOP.resolve("examples/consumer/src/main/java/example/Consumer.java");
  private static final Path EXPECTED = TOP.resolve("examples/consumer/expected.txt");
  private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("`(--[a-z]+)");

  /** That project is built and run by {@link ModulePathTest} and, from outside, by the build. */
  @Test
  void its_code_is_that_of_the_outside_consumer() throws IOException {
    String code = Files.readString(CODE);

    assertThat(blocks()).containsExactly(code.substring(code.indexOf("import ")));
  }

  @Test
  void its_first_code_stands_within_25_lines_and_is_followed_by_what_it_prints()
      throws IOException {
    List<String> lines = readme().lines().toList();

    assertThat(lines.indexOf("```java")).isBetween(1, 24);
    assertThat(block("It prints")).isEqualTo(Files.readString(EXPECTED));
  }

  @Test
  void its_dependency_is_that_of_the_outside_consumer() throws IOException {
    String pom = Files.readString(TOP.resolve("examples/consumer/pom.xml"));

    for (String line : block("local Maven repository:").lines().toList()) {
      assertThat(pom).contains(line.strip().replaceAll("<version>.*", "<version>"));
    }
    assertThat(pom).contains("<communique.version>0.1.0-SNAPSHOT</communique.version>");
    assertThat(block("local Maven repository:")).contains("<version>0.1.0-SNAPSHOT</version>");
  }

  /** A stranger copies it whole: same plugins and release as the project that the build runs. */
  @Test
  void its_whole_pom_is_well_formed_and_names_what_the_outside_consumer_does() throws Exception {
    String pom = block("too old for Java 17):");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(pom)));
    String outside = Files.readString(TOP.resolve("examples/consumer/pom.xml"));

    assertThat(pom).contains("<maven.compiler.release>17</maven.compiler.release>");
    assertThat(pom.replaceAll("\\s", ""))
        .contains(compiler(outside))
        .contains("<version>0.1.0-SNAPSHOT</version></dependency>");
  }

  private static String compiler(String pom) {
    String plain = pom.replaceAll("\\s", "");
    int start = plain.indexOf("<artifactId>maven-compiler-plugin");
    return plain.substring(start, plain.indexOf("</version>", start));
  }

  @Test
  void its_options_exist() throws IOException {
    String help =
        Stream.of(
                "messages", "read", "leaders", "query", "compare", "timeline", "expected", "claims")
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

  private static List<String> blocks() throws IOException {
    return JAVA_BLOCK.matcher(readme()).results().map(result -> result.group(1)).toList();
  }

  private static String readme() throws IOException {
    return Files.readString(TOP.resolve("README.md"));
  }
}
