package dev.communique.benchmarks;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how the time for a megabyte grows with the length of the stream and of an article. */
@Command(
    name = "growth",
    mixinStandardHelpOptions = true,
    description = {
      "Reads longer and longer streams, and streams of longer and longer articles; prints the",
      "processor time for a megabyte, and its ratio to that of the shortest."
    })
final class GrowthCommand extends MeasuringCommand {
  @Option(
      names = "--megabytes",
      split = ",",
      defaultValue = "1,10,100",
      paramLabel = "N",
      description = "The lengths of the streams.")
  private List<Double> megabytes = List.of();

  @Option(
      names = "--kilobytes",
      split = ",",
      defaultValue = "1,10,100,1000,10000",
      paramLabel = "N",
      description = "The lengths of the articles.")
  private List<Double> kilobytes = List.of();

  @Option(
      names = "--least",
      defaultValue = "10",
      paramLabel = "N",
      description = "Read at least so many megabytes each time; ten times as many of text alone.")
  private double least;

  @Option(
      names = "--rounds",
      defaultValue = "3",
      paramLabel = "N",
      description = "Measure so many times, in turn; take medians.")
  private int rounds;

  @Mixin private WarmUp warmUp = new WarmUp();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "DEPTH",
      description = "Measure only these: ${COMPLETION-CANDIDATES}.")
  private List<Depth> only = List.of(Depth.values());

  @Option(names = "--stages", description = "Measure each stage over the articles too.")
  private boolean stages;

  private final DeepReader reader = new DeepReader();
  private final LongArticles articles = new LongArticles();

  @Override
  void run(PrintWriter out) {
    List<Growth> streams = megabytes.stream().map(this::stream).toList();
    List<Growth> lengths = kilobytes.stream().map(this::articles).toList();
    warmUp.repeat(() -> readBoth(streams.get(0), lengths.get(0)));
    for (Depth depth : only) {
      print(out, streams, depth);
      print(out, lengths, depth);
    }
    if (stages) {
      out.println(new StageGrowth(articles, kilobytes, least, rounds));
    }
  }

  private Growth stream(double length) {
    return Growth.ofStream(
        String.format("stream of %s MB", StageGrowth.number(length)), (long) (1e6 * length));
  }

  private Growth articles(double length) {
    return Growth.ofArticles(StageGrowth.title(length), articles.ofLength((long) (1e3 * length)));
  }

  private void readBoth(Growth... shortest) {
    for (Growth growth : shortest) {
      growth.milliseconds(reader, Depth.CHAIN, 1);
      growth.milliseconds(reader, Depth.TEXT, 1);
    }
  }

  private void print(PrintWriter out, List<Growth> rows, Depth depth) {
    List<Samples> times = new ArrayList<>();
    rows.forEach(row -> times.add(new Samples()));
    double most = depth == Depth.TEXT ? 10 * least : least;
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < rows.size(); i++) {
        times.get(i).add(rows.get(i).milliseconds(reader, depth, most));
      }
    }
    out.printf("%-22s %8s  %8s  %10s%n", depth.title(), "ms/MB", "ratio", "least-most");
    double first = times.get(0).median();
    for (int i = 0; i < rows.size(); i++) {
      Samples of = times.get(i);
      out.printf(
          "%-22s %8.2f  %8.2f  %10s%n",
          rows.get(i).title(), of.median(), of.median() / first, of.range(first));
    }
    out.println();
    out.flush();
  }
}
