package dev.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class GrowthCommandTest {
  private final StringWriter out = new StringWriter();
  private final CommandLine run = Main.commandLine().setOut(new PrintWriter(out));

  @Test
  void prints_a_row_for_each_length_of_stream_and_article() {
    assertThat(
            run.execute(
                "growth",
                "--megabytes=0.01,0.02",
                "--kilobytes=1,4",
                "--least=0.01",
                "--rounds=1",
                "--warm-up=0",
                "--stages"))
        .isZero();

    assertThat(out.toString().lines().map(line -> line.split("  ", 2)[0]))
        .containsSubsequence("text", "stream of 0.01 MB", "stream of 0.02 MB")
        .containsSubsequence("text", "articles of 1 KB", "articles of 4 KB")
        .containsSubsequence("whole chain", "stream of 0.01 MB", "stream of 0.02 MB")
        .containsSubsequence("whole chain", "articles of 1 KB", "articles of 4 KB")
        .endsWith("ms/MB of a stage", "articles of 1 KB", "articles of 4 KB");
    assertThat(firstRows())
        .as("each table's first row is the base of its ratios")
        .hasSize(4)
        .allMatch(row -> row.matches(".*\\s1[.]00\\s+1[.]00-1[.]00"));
  }

  /** Those behind the heads of the tables of ratios. */
  private List<String> firstRows() {
    List<String> lines = out.toString().lines().toList();
    return IntStream.range(1, lines.size())
        .filter(i -> lines.get(i - 1).contains("ratio"))
        .mapToObj(lines::get)
        .toList();
  }
}
