package dev.communique.benchmarks;

import dev.communique.model.Outcome;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.text.LayoutFinder;
import dev.communique.parser.text.Limits;
import dev.communique.parser.text.RecordReader;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a generated stream of any length and tells how fast, and how much heap it took. */
@Command(
    name = "stream",
    mixinStandardHelpOptions = true,
    description = "Reads a generated stream of records; prints its speed and the heap it took.")
final class StreamCommand implements Callable<Integer> {
  @Option(
      names = "--megabytes",
      defaultValue = "2000",
      paramLabel = "N",
      description = "The length of the stream.")
  private double megabytes;

  @Option(names = "--chain", description = "Read all of each article, not its skeleton alone.")
  private boolean chain;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    RepeatedRecords in = new RepeatedRecords(SampleRecords.bytes(), (long) (1e6 * megabytes));
    PeakHeap heap = new PeakHeap();
    long begun = System.nanoTime();
    long read;
    try (Stream<? extends Outcome<?>> outcomes = chain ? articles(in) : skeletons(in)) {
      read = outcomes.filter(outcome -> outcome.value().isPresent()).count();
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    Objects.requireNonNull(spec)
        .commandLine()
        .getOut()
        .printf(
            "%d of %d records read, %d bytes, %.1f s, %.1f MB/s, heap at most %.0f of %.0f MB%n",
            read,
            in.recordCount(),
            in.begunBytes(),
            seconds,
            in.begunBytes() / seconds / 1e6,
            heap.megabytes(),
            Runtime.getRuntime().maxMemory() / 1e6)
        .flush();
    return read == in.recordCount() ? 0 : 1;
  }

  private static Stream<? extends Outcome<?>> skeletons(RepeatedRecords in) {
    LayoutFinder layouts = LayoutFinder.create();
    return RecordReader.create(Limits.defaults())
        .read(in, "stream")
        .map(record -> record.map(layouts::find));
  }

  private static Stream<? extends Outcome<?>> articles(RepeatedRecords in) {
    return ArticleParser.create().read(in, "stream");
  }
}
