package dev.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class StreamCommandTest {
  private final StringWriter out = new StringWriter();
  private final CommandLine run = Main.commandLine().setOut(new PrintWriter(out));

  @Test
  void reads_every_record_of_the_stream() {
    assertThat(run.execute("stream", "--megabytes", "0.1")).isZero();

    assertThat(out.toString()).containsPattern("(\\d{3}) of \\1 records read, 10\\d{4} bytes");
  }

  @Test
  void reads_the_whole_chain_too() {
    assertThat(run.execute("stream", "--megabytes", "0.1", "--chain")).isZero();

    assertThat(out.toString()).containsPattern("(\\d{3}) of \\1 records read, 10\\d{4} bytes");
  }
}
