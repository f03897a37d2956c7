package dev.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ParallelCommandTest {
  private final StringWriter out = new StringWriter();
  private final CommandLine run = Main.commandLine().setOut(new PrintWriter(out));

  @Test
  void prints_each_round_and_the_median() {
    assertThat(run.execute("parallel", "--megabytes=0.02", "--rounds=2", "--warm-up=0")).isZero();

    assertThat(out.toString().lines())
        .hasSize(4)
        .last()
        .asString()
        .matches(
            "2 threads on \\d+ cores: median [\\d.]+ times as fast \\([\\d.]+-[\\d.]+\\), "
                + "for [\\d.]+ of the processor time \\([\\d.]+-[\\d.]+\\)");
  }
}
