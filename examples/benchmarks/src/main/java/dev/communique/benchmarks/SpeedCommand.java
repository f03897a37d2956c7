package dev.communique.benchmarks;

import com.google.common.base.Joiner;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the stages and prints their speeds side by side. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = {
      "Prints how fast each stage reads beside decoding the same bytes,",
      "in megabytes for a second of processor time."
    })
final class SpeedCommand implements Callable<Integer> {
  /** The reading chain is large: before this the compiler has not done with it. */
  private static final int WARM_UP_SECONDS = 20;

  @Option(
      names = "--rounds",
      defaultValue = "1",
      paramLabel = "N",
      description = "Measure all stages so many times, each time in new processes; take medians.")
  private int rounds;

  @Option(
      names = "--seconds",
      defaultValue = "2",
      paramLabel = "N",
      description = "Measure each for so long, after a warm-up of 20 seconds, or twice as long.")
  private int seconds;

  @Option(
      names = "--kilobytes",
      defaultValue = "4000",
      paramLabel = "N",
      description = "The size of the sample.")
  private int kilobytes;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "STAGE",
      description = "Measure only these: ${COMPLETION-CANDIDATES}.")
  private List<Stage> only = List.of(Stage.values());

  @Option(
      names = "--profiler",
      paramLabel = "NAME",
      description = "Have JMH profile too, and print all it says: gc, stack, jfr, ...")
  private @Nullable String profiler;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws RunnerException {
    ListMultimap<Stage, Double> speeds =
        MultimapBuilder.enumKeys(Stage.class).arrayListValues().build();
    double megabytes = byteCount() / 1e6;
    for (int round = 0; round < rounds; round++) {
      for (RunResult result : new Runner(options().build()).run()) {
        speeds.put(stage(result), 1e6 * megabytes / cpu(result));
      }
    }
    out().printf("%.1f MB of records, %s%n%n%s", megabytes, machine(), new SpeedTable(speeds));
    out().flush();
    return 0;
  }

  private ChainedOptionsBuilder options() {
    String methods = Joiner.on('|').join(only.stream().map(Stage::method).iterator());
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("ReadingBenchmark[.](" + methods + ")$")
            .param("kilobytes", Integer.toString(kilobytes))
            .jvmArgsAppend("-D" + SampleRecords.FOLDER + "=" + SampleRecords.folder())
            .forks(1)
            .addProfiler(CpuTime.class)
            .warmupIterations(Math.max(WARM_UP_SECONDS, 2 * seconds))
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(seconds)
            .measurementTime(TimeValue.seconds(1))
            .shouldFailOnError(true)
            .verbosity(profiler == null ? VerboseMode.SILENT : VerboseMode.NORMAL);
    return profiler == null ? options : options.addProfiler(profiler);
  }

  private long byteCount() {
    Sample sample = new Sample();
    sample.kilobytes = kilobytes;
    sample.prepare();
    return sample.bytes().length;
  }

  private static double cpu(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get(CpuTime.MICROSECONDS))
        .getScore();
  }

  private static Stage stage(RunResult result) {
    String name = result.getParams().getBenchmark();
    return Stream.of(Stage.values())
        .filter(stage -> name.endsWith("." + stage.method()))
        .findFirst()
        .orElseThrow();
  }

  private static String machine() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.availableProcessors() + " cores, Java " + Runtime.version();
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }
}
