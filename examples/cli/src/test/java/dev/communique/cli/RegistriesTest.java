package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.communique.model.LeaderId;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistriesTest {
  private static final String LEADERS =
      """
      country,office,kind,name,from,to,short,variants,id
      XZU,President,state+leader,Dmitri Desgoffe,1990-01-01,,Desgoffe
      """;

  @TempDir private Path folder;

  @Test
  void a_folder_stands_for_its_registry_files() throws IOException {
    Files.writeString(folder.resolve("leaders.csv"), LEADERS);
    Files.writeString(folder.resolve("notes.md"), "not a registry");
    Registry registry = registry(List.of(folder));

    assertThat(registry.find(LeaderId.of("dmitri-desgoffe"))).isPresent();
    assertThat(registry.find(LeaderId.of("xi-jinping"))).isPresent();
  }

  @Test
  void several_files_add_up() throws IOException {
    Path one = Files.writeString(folder.resolve("one.csv"), LEADERS);
    Path two =
        Files.writeString(
            folder.resolve("two.csv"), LEADERS.replace("Dmitri Desgoffe", "Ana Céline"));
    Registry registry = registry(List.of(one, two));

    assertThat(registry.find(LeaderId.of("dmitri-desgoffe"))).isPresent();
    assertThat(registry.named("Ana Céline")).hasSize(1);
  }

  @Test
  void a_wrong_row_is_named_with_file_and_line() throws IOException {
    Path file =
        Files.writeString(folder.resolve("wrong.csv"), LEADERS.replace("1990-01-01", "June"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> registry(List.of(file)))
        .withMessageContaining("wrong.csv:2");
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    Path file = folder.resolve("none.csv");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> registry(List.of(file)))
        .withMessage(file + ": no such file or folder");
  }

  private static Registry registry(List<Path> paths) {
    ArticleParser.Builder parser = ArticleParser.builder();
    Registries.add(paths, parser);
    return parser.build().registry();
  }
}
