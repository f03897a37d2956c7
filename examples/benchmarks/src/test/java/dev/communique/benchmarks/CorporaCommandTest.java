package dev.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CorporaCommandTest {
  private static final String TOLD =
      " date 2019-03-06 President Xi Jinping sent a letter to Kim Jong Un on Monday.";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final CommandLine run = Main.commandLine().setOut(new PrintWriter(out));

  @Test
  void counts_what_each_folder_holds_and_keeps_what_was_found() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("one")).resolve("a.txt"), TOLD);
    Files.writeString(
        Files.createDirectory(folder.resolve("two")).resolve("b.txt"),
        " date 2019-03-06 The harbour froze on Monday, the port said.");
    Path found = folder.resolve("found.json");

    assertThat(run.execute("corpora", folder.toString(), "--articles", found.toString())).isZero();

    assertThat(out.toString())
        .containsPattern("one +1 +1 +0 +0 ")
        .containsPattern("two +1 +0 +0 +0 ")
        .containsPattern("all +2 +1 +");
    assertThat(Files.readAllLines(found)).hasSize(1);
  }
}
