package dev.communique.benchmarks;

import dev.communique.core.compare.Reuse;
import dev.communique.core.compare.SimilarPair;
import dev.communique.core.events.Shingles;
import dev.communique.core.query.Folded;
import dev.communique.model.Report;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times how messages that share their wording are found among many. */
@Command(
    name = "reuse",
    mixinStandardHelpOptions = true,
    description = {
      "Looks among generated messages for pairs that share their wording, of twice as many each",
      "time, and prints times and how many of the pairs an exhaustive search finds were found."
    })
final class ReuseCommand extends MeasuringCommand {
  private static final int FIRST_SIZE = 1_250;
  private static final int RUN = 3;

  @Option(
      names = "--messages",
      defaultValue = "10000",
      paramLabel = "N",
      description = "How many messages in the end.")
  private int messages;

  @Option(
      names = "--exhaustive",
      defaultValue = "10000",
      paramLabel = "N",
      description = "Up to how many messages are also searched pair by pair.")
  private int exhaustive;

  @Option(
      names = "--resemblance",
      defaultValue = "0.4",
      paramLabel = "R",
      description = "The least Jaccard measure of a pair's runs of three words.")
  private double resemblance;

  @Override
  void run(PrintWriter out) {
    Reuse.among(reports(FIRST_SIZE), resemblance); // warms up
    out.println("messages    pairs   seconds  us/message  recall");
    for (int size = FIRST_SIZE; size <= messages; size *= 2) {
      List<Report> reports = reports(size);
      long begun = ProcessorTime.ofThread();
      List<SimilarPair> pairs = Reuse.among(reports, resemblance);
      double seconds = (ProcessorTime.ofThread() - begun) / 1e9;
      String recall = size > exhaustive ? "-" : recall(pairs.size(), pairCount(reports));
      out.printf(
          "%8d  %7d  %8.2f  %10.0f  %6s%n",
          size, pairs.size(), seconds, seconds * 1e6 / size, recall);
      out.flush();
    }
  }

  /** Whatever is found is a pair: it is measured exactly. */
  private static String recall(int found, int expected) {
    return expected == 0 ? "-" : String.format(Locale.ROOT, "%.4f", (double) found / expected);
  }

  private static List<Report> reports(int count) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(GeneratedArticles.of(i).report(0));
    }
    return reports;
  }

  private int pairCount(List<Report> reports) {
    List<Shingles> all = reports.stream().map(report -> Shingles.of(words(report), RUN)).toList();
    int count = 0;
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        count += all.get(i).resemblance(all.get(j)) >= resemblance ? 1 : 0;
      }
    }
    return count;
  }

  private static List<String> words(Report report) {
    return Folded.words(String.join(" ", report.contentTexts()));
  }
}
