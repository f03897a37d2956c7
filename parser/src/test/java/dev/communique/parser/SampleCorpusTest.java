package dev.communique.parser;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample corpus is what its README says. */
class SampleCorpusTest {
  private static final Path CORPUS = Path.of(System.getProperty("communique.corpus"));
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+?) \\| (.+) \\|$");

  @Test
  void each_file_has_one_row_in_the_readme_and_each_row_a_file() throws IOException {
    List<String> named = rows("What each article shows").stream().map(row -> row[0]).toList();

    assertThat(named).hasSizeGreaterThanOrEqualTo(64).doesNotHaveDuplicates();
    assertThat(named).containsExactlyInAnyOrderElementsOf(files().keySet());
  }

  @Test
  void each_file_has_answers_and_each_answer_a_file() throws IOException {
    JsonNode answers = new ObjectMapper().readTree(CORPUS.resolve("expected.json").toFile());
    ImmutableSortedSet<String> answered =
        Streams.stream(answers)
            .map(answer -> answer.get("file").asText())
            .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    List<String> there =
        files().values().stream().map(file -> file.name() + file.ending()).toList();

    assertThat(answered).containsExactlyInAnyOrderElementsOf(there);
  }

  @Test
  void each_form_of_the_format_occurs_where_the_readme_says() throws IOException {
    List<String[]> rows = rows("Where each form of the format occurs");
    ImmutableMap<String, SampleFile> files = files();

    assertThat(rows.stream().map(row -> row[0]))
        .containsExactlyInAnyOrderElementsOf(SampleForms.ALL.keySet());
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(SampleForms.ALL.get(row[0]).test(files.get(row[1])))
                    .as("%s has the form: %s", row[1], row[0])
                    .isTrue());
  }

  /** A look that sees its form everywhere shows nothing. */
  @Test
  void no_form_is_seen_in_every_file() throws IOException {
    ImmutableMap<String, SampleFile> files = files();

    assertThat(SampleForms.ALL)
        .allSatisfy((form, looks) -> assertThat(files.values()).as(form).anyMatch(looks.negate()));
  }

  /** The rows of the table below a heading. */
  private static List<String[]> rows(String heading) throws IOException {
    String readme = Files.readString(CORPUS.resolve("README.md"));
    int start = readme.indexOf("## " + heading);
    assertThat(start).as("heading: %s", heading).isNotNegative();
    int table = readme.indexOf("|---|---|\n", start);
    String part = readme.substring(table, readme.indexOf("\n\n", table));
    return ROW.matcher(part)
        .results()
        .map(found -> new String[] {found.group(1), found.group(2)})
        .toList();
  }

  private static ImmutableMap<String, SampleFile> files() throws IOException {
    try (Stream<Path> paths = Files.list(CORPUS.resolve("articles"))) {
      return paths
          .sorted()
          .map(SampleCorpusTest::read)
          .collect(toImmutableMap(SampleFile::name, file -> file));
    }
  }

  private static SampleFile read(Path path) {
    try {
      return SampleFile.read(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
