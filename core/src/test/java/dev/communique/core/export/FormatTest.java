package dev.communique.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.communique.model.Article;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
  private static final Format<String> PLAIN =
      (values, out) -> {
        for (String value : values) {
          out.append(value).append('\n');
        }
      };

  @TempDir private Path folder;

  private List<Path> below(Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top, new FileVisitOption[0])) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void a_file_takes_the_place_of_an_older_one() throws IOException {
    Path file = folder.resolve("out.txt");
    PLAIN.write(List.of("old", "older"), file);
    PLAIN.write(List.of("näw"), file);
    assertThat(Files.readString(file, UTF_8)).isEqualTo("näw\n");
    assertThat(below(folder)).containsExactly(file);
  }

  @Test
  void a_failure_leaves_the_older_file_and_nothing_else() throws IOException {
    Path file = folder.resolve("out.txt");
    PLAIN.write(List.of("old"), file);
    Format<String> broken =
        (values, out) -> {
          out.append("half");
          throw new IOException("no room");
        };
    assertThatThrownBy(() -> broken.write(List.of(), file)).hasMessage("no room");
    assertThat(Files.readString(file, UTF_8)).isEqualTo("old\n");
    assertThat(below(folder)).containsExactly(file);
  }

  @Test
  void nobody_sees_a_half_written_file() throws IOException {
    Path file = folder.resolve("out.txt");
    Format<String> watching =
        (values, out) -> {
          out.append("some");
          assertThat(file).doesNotExist();
        };
    watching.write(List.of(), file);
    assertThat(file).hasContent("some");
  }

  @Test
  void a_draft_of_somebody_else_is_not_touched() throws IOException {
    Path file = folder.resolve("out.txt");
    Path other = Files.writeString(folder.resolve(".out.txt.1.part"), "theirs");
    PLAIN.write(List.of("ours"), file);
    assertThat(other).hasContent("theirs");
    assertThat(file).hasContent("ours");
  }

  @Test
  void a_file_behind_a_link_is_replaced_not_the_link() throws IOException {
    Path file = Files.writeString(folder.resolve("real.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    PLAIN.write(List.of("new"), link);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void a_folder_is_no_file() {
    assertThatThrownBy(() -> PLAIN.write(List.of("x"), folder))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void each_value_lies_in_the_folder_whatever_it_is_called() throws IOException {
    Path inner = folder.resolve("a/b");
    List<Article> articles = Samples.hostile();
    Export.jsonLines().writeEach(articles, Article::id, ".json", inner);
    assertThat(below(folder)).hasSize(articles.size()).allMatch(f -> f.getParent().equals(inner));
    assertThat(below(folder)).noneMatch(file -> file.getFileName().toString().startsWith("."));
  }

  @Test
  void an_ending_leads_nowhere_else() {
    assertThatThrownBy(() -> PLAIN.writeEach(List.of("x"), name -> name, "/../x", folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ending");
  }

  @Test
  void names_of_files_are_plain_and_differ_where_case_makes_no_difference() {
    List<String> names =
        List.of(
            "",
            ".",
            "..",
            "../x",
            "/etc/passwd",
            "C:\\x",
            "con.txt",
            "CON",
            "con",
            "a",
            "A",
            "a/b",
            "a_b",
            "x".repeat(5000),
            "x".repeat(5001),
            "\u0000",
            "\uD83D",
            "\uDE00",
            "nul",
            "file:stream",
            "名前",
            "~",
            "-rf",
            "$(id)",
            "a\nb");
    Set<String> made = new HashSet<>();
    for (String name : names) {
      String file = FileNames.of(name);
      assertThat(file).as(name).matches("[A-Za-z0-9][A-Za-z0-9_-]*").hasSizeLessThan(90);
      assertThat(file.toLowerCase(Locale.ROOT)).isNotIn("con", "nul", "prn", "aux");
      made.add(file.toLowerCase(Locale.ROOT));
    }
    assertThat(made).hasSameSizeAs(names);
    assertThat(FileNames.of("letters/2019-03.txt")).startsWith("letters_2019-03_txt-");
  }
}
