package dev.communique.benchmarks;

import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.parser.ArticleParser;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Times reading on several threads beside reading on one. */
@Command(
    name = "parallel",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the same records on one thread and on several, in turn; prints the time on the clock",
      "of both, how many cores they had meanwhile, and how many times as fast the threads were."
    })
final class ParallelCommand extends MeasuringCommand {
  @Option(
      names = "--threads",
      defaultValue = "2",
      paramLabel = "N",
      description = "How many threads; 2 when not set.")
  private int threads;

  @Option(
      names = "--megabytes",
      defaultValue = "20",
      paramLabel = "N",
      description = "How much is read each time.")
  private double megabytes;

  @Option(
      names = "--rounds",
      defaultValue = "9",
      paramLabel = "N",
      description = "Measure so many times; take the median.")
  private int rounds;

  @Mixin private WarmUp warmUp = new WarmUp();

  @Override
  void run(PrintWriter out) {
    ArticleParser one = SampleRecords.parser().build();
    ArticleParser many = SampleRecords.parser().threads(threads).build();
    warmUp.repeat(
        () -> {
          read(one);
          read(many);
        });
    Samples ratios = new Samples();
    Samples costs = new Samples();
    out.println("round    one s  cores  threads s  cores  times as fast");
    for (int round = 1; round <= rounds; round++) {
      Reading alone = read(one);
      Reading shared = read(many);
      ratios.add(alone.seconds() / shared.seconds());
      costs.add(shared.cpu() / alone.cpu());
      out.printf("%5d  %s  %s  %13.2f%n", round, alone, shared, alone.seconds() / shared.seconds());
      out.flush();
    }
    out.printf(
        "%d threads on %d cores: median %.2f times as fast (%s), for %.2f of the processor time"
            + " (%s)%n",
        threads,
        Runtime.getRuntime().availableProcessors(),
        ratios.median(),
        ratios.range(1),
        costs.median(),
        costs.range(1));
  }

  /** Seconds on the clock and of processor time. */
  private record Reading(double seconds, double cpu) {
    /** How many cores it had, which are fewer than it wants on a busy machine. */
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%7.2f  %5.2f", seconds, cpu / seconds);
    }
  }

  private Reading read(ArticleParser parser) {
    RepeatedRecords in = new RepeatedRecords(SampleRecords.bytes(), (long) (1e6 * megabytes));
    long begunCpu = ProcessorTime.ofProcess();
    long begun = System.nanoTime();
    try (Stream<Outcome<Article>> articles = parser.read(in, "stream")) {
      long count = articles.filter(article -> article.value().isPresent()).count();
      if (count != in.recordCount()) {
        throw new IllegalStateException(count + " of " + in.recordCount());
      }
    }
    return new Reading(
        (System.nanoTime() - begun) / 1e9, (ProcessorTime.ofProcess() - begunCpu) / 1e9);
  }
}
