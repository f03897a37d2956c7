package dev.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

class ReadingBenchmarkTest {
  @Test
  void every_stage_runs_once() throws RunnerException {
    Collection<RunResult> results = new Runner(once()).run();

    assertThat(results)
        .map(result -> result.getParams().getBenchmark())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Stage.values())
                .map(stage -> ReadingBenchmark.class.getName() + "." + stage.method())
                .toList());
    assertThat(results).allMatch(result -> result.getPrimaryResult().getScore() > 0);
  }

  private static Options once() {
    System.setProperty("jmh.ignoreLock", "true");
    return new OptionsBuilder()
        .include("ReadingBenchmark")
        .param("kilobytes", "30")
        .mode(Mode.SingleShotTime)
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }
}
