package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final Path ARTICLES = CliRun.CORPUS.resolve("articles");

  @TempDir private Path folder;

  @Test
  void the_page_goes_into_the_file_and_its_summary_is_printed() throws IOException {
    Path file = folder.resolve("dossier.html");
    CliRun run = CliRun.ofSample("report", "Karskia", "Ruritania", "--out", file);

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(1);
    assertThat(run.out()).startsWith("Karskia sent Ruritania ").contains(" claims of rarity ");
    assertThat(Files.readString(file))
        .startsWith("<!DOCTYPE html>")
        .contains("<h1>Karskia and Ruritania</h1>", "id=\"missing-messages\"", "not covered");
  }

  @Test
  void without_a_file_the_page_is_printed_the_same_from_paths_and_an_index() {
    CliRun paths = CliRun.ofSample("report", "Xi Jinping", "Kim Jong Un");
    CliRun indexed = SampleIndex.ask("report", "Xi Jinping", "Kim Jong Un");

    assertThat(paths.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(indexed.out()).isEqualTo(paths.out());
  }

  @Test
  void wrong_usage_is_told() {
    assertThat(CliRun.of("report", "Xi").code()).isEqualTo(Cli.USAGE);
    assertThat(CliRun.of("report", "Xi", " ", ARTICLES).err()).contains("must not be blank");
    assertThat(CliRun.of("report", "Xi", "Kim").err()).contains("or --index");
  }
}
