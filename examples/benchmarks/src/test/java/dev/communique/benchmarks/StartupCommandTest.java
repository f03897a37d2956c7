package dev.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class StartupCommandTest {
  @Test
  void prints_a_row_for_each_way_to_start() {
    StringWriter out = new StringWriter();

    int code = Main.commandLine().setOut(new PrintWriter(out)).execute("startup", "--rounds", "1");

    assertThat(code).isEqualTo(CommandLine.ExitCode.OK);
    assertThat(out.toString().lines())
        .anyMatch(line -> line.startsWith("as it is  "))
        .anyMatch(line -> line.startsWith("first compiler alone  "));
  }

  @Test
  void a_process_tells_growing_times_up_to_its_first_message() throws IOException {
    List<Double> points = new StartVariant("test", List.of("-XX:TieredStopAtLevel=1")).start();

    assertThat(points).hasSize(4).isSorted().last().isNotEqualTo(0.0);
  }
}
