package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.core.export.Cmif;
import dev.communique.core.export.Export;
import dev.communique.core.export.Letter;
import dev.communique.core.export.MessageRow;
import dev.communique.model.Outcome;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  @TempDir private Path folder;

  private static CliRun export(Object... args) {
    return CliRun.ofSample("export", args);
  }

  @Test
  void messages_come_as_a_table_that_reads_back() throws IOException {
    CliRun run = export("--only", "from:Xi to:Kim");

    assertThat(run.code()).isZero();
    try (Stream<Outcome<MessageRow>> rows = Export.csv().read(new StringReader(run.out()), "out")) {
      List<MessageRow> read = rows.map(Outcome::orElseThrow).toList();
      assertThat(read).hasSize(2);
      assertThat(read.get(1).senders().get(0).name()).isEqualTo("Xi Jinping");
    }
  }

  @Test
  void every_format_writes_something_of_its_own() {
    assertThat(export("--format", "event-csv").out()).startsWith("event,date,sender,");
    assertThat(export("--format", "report-csv").out()).startsWith("event,article,index,");
    assertThat(export("--format", "markdown", "--only", "from:Xi to:Kim").lines()).hasSize(4);
    assertThat(export("--format", "text", "--only", "from:Xi to:Kim").lines()).hasSize(3);
    assertThat(export("--format", "plover").lines())
        .hasSizeGreaterThan(100)
        .allMatch(line -> line.startsWith("{\"id\":"));
    assertThat(export("--format", "graphml").out()).contains("<graphml ", "<edge source=");
    assertThat(export("--format", "gexf").out()).contains("<gexf ", "<spell start=");
    assertThat(export("--format", "json").out()).startsWith("[\n{").endsWith("}\n]\n");
    assertThat(export("--format", "jsonl", "--only", "naming:Belkai").lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(ArticleJson.read(line).text()).contains("Belkai"));
  }

  @Test
  void letters_have_a_head_and_go_into_a_file() throws IOException {
    Path file = folder.resolve("letters.xml");
    CliRun run =
        export(
            "--format",
            "cmif",
            "--out",
            file,
            "--title",
            "Letters",
            "--editor",
            "Ana Lund",
            "--address",
            "https://letters.example/cmif.xml",
            "--day",
            "2026-11-28");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).contains("<editor>Ana Lund</editor>", "2026-11-28");
    try (Stream<Outcome<Letter>> letters = Cmif.read(file)) {
      assertThat(letters.map(Outcome::orElseThrow)).hasSizeGreaterThan(100);
    }
    assertThat(export("--format", "csv2cmi", "--title", "x").err()).contains("--editor");
  }

  @Test
  void wrong_usage_is_told_before_anything_is_written() {
    assertThat(export("--format", "pdf").err()).contains("not a format: \"pdf\"; one of: csv,");
    assertThat(export("--only", "purpos:x").code()).isEqualTo(Cli.USAGE);
    assertThat(export("--format", "cmif").code()).isEqualTo(Cli.USAGE);
    CliRun help = CliRun.of("export", "--help");
    assertThat(help.out()).contains("Examples:", "--format", "--out");
  }
}
