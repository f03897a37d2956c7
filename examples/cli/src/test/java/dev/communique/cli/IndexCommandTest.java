package dev.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
  @TempDir private Path folder;

  private Path index() {
    return folder.resolve("letters.index");
  }

  private CliRun add() {
    return CliRun.of(
        "index",
        "add",
        "--registry",
        CliRun.registry(),
        index(),
        CliRun.article("2018-06-karskian-letter"));
  }

  @Test
  void files_are_read_once_and_then_asked() {
    assertThat(add().out()).startsWith("articles added 1, files unchanged 0");
    assertThat(add().out()).startsWith("articles added 0, files unchanged 1");

    CliRun asked =
        CliRun.of("query", "--registry", CliRun.registry(), "--index", index(), "from:Belkai");
    assertThat(asked.code()).isZero();
    assertThat(asked.lines()).hasSize(2).last().asString().contains("Marta Hollenberg (XRU)");
    CliRun folderFirst =
        CliRun.of("index", "query", "--registry", CliRun.registry(), index(), "from:Belkai");
    assertThat(folderFirst).isEqualTo(asked);
    assertThat(CliRun.of("timeline", "Belkai", "--index", index(), "--show", "years").lines())
        .hasSize(2);
    assertThat(CliRun.of("index", "query", index(), "purpos:x").code()).isEqualTo(Cli.USAGE);
    assertThat(CliRun.of("events", "--index", index()).lines()).hasSizeGreaterThan(1);
  }

  @Test
  void a_check_reads_everything_back() {
    add();

    assertThat(CliRun.of("index", "check", index()).out())
        .startsWith("sound: articles 1, messages ")
        .contains("years 2018");
  }

  @Test
  void what_is_no_index_is_said_and_left_alone() throws IOException {
    Path other =
        Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("a"), "b");

    CliRun checked = CliRun.of("index", "check", other.getParent());
    assertThat(checked.code()).isEqualTo(Cli.PROBLEMS);
    assertThat(checked.err()).startsWith("communique: error: ").contains("other");
    assertThat(CliRun.of("query", "", "--index", folder.resolve("none")).err())
        .contains("no folder of an index");
    assertThat(other).hasContent("b");
  }

  @Test
  void an_index_and_paths_are_not_asked_together() {
    assertThat(CliRun.of("query", "", "--index", index(), "news").code()).isEqualTo(Cli.USAGE);
    assertThat(CliRun.of("index").code()).isEqualTo(Cli.USAGE);
    assertThat(CliRun.of("index", "add", index(), "-").code()).isEqualTo(Cli.USAGE);
  }

  @Test
  void a_shell_can_complete_commands() {
    assertThat(CliRun.of("completion").out())
        .contains("#!/usr/bin/env bash")
        .contains("coverage", "timeline", "--reported-by", "communique_index_query")
        .contains("--count");
  }
}
