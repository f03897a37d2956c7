package dev.communique.benchmarks;

import dev.communique.core.Corpus;
import dev.communique.model.LeaderId;
import dev.communique.model.Message;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Report;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Times questions to a corpus in memory beside plain loops over an array of the same records. */
final class LoopTimes {
  private final Corpus corpus;
  private final Report[] reports;
  private final double[] asked;
  private final double[] looped;

  LoopTimes(Corpus corpus, int count) {
    this.corpus = corpus;
    this.reports =
        corpus
            .articleStream()
            .flatMap(article -> article.reports().stream())
            .toArray(Report[]::new);
    this.asked = new double[count];
    this.looped = new double[count];
  }

  /** Asks for somebody's messages in some years, and prints both times. */
  void print(PrintWriter out) {
    Random random = new Random(1);
    for (int i = -asked.length; i < asked.length; i++) {
      ask(i, leader(random), years(random));
    }
    Percentiles ours = new Percentiles(asked);
    Percentiles loop = new Percentiles(looped);
    out.printf(
        "sender and days: %.0f us, a plain loop %.0f us, ratio %.2f%n",
        ours.at(0.5), loop.at(0.5), ours.at(0.5) / loop.at(0.5));
  }

  private void ask(int number, String from, PartialDate dates) {
    long begun = ProcessorTime.ofThread();
    int found = corpus.messages("from:" + from + " date:" + dates).list().size();
    long between = ProcessorTime.ofThread();
    int expected = loop(LeaderId.of(from), dates);
    long ended = ProcessorTime.ofThread();
    if (found != expected) {
      throw new IllegalStateException(found + " answers, the loop " + expected);
    }
    if (number >= 0) {
      asked[number] = (between - begun) / 1e3;
      looped[number] = (ended - between) / 1e3;
    }
  }

  /** What somebody would write who has the records and asks once. */
  private int loop(LeaderId from, PartialDate dates) {
    List<Report> found = new ArrayList<>();
    for (Report report : reports) {
      Message message = report.message();
      if (isFrom(message, from) && dates.overlaps(message.sent().orElseThrow())) {
        found.add(report);
      }
    }
    found.sort(Comparator.comparing(report -> report.message().sent().orElseThrow().earliest()));
    return found.size();
  }

  private static boolean isFrom(Message message, LeaderId leader) {
    for (Party sender : message.senders()) {
      if (sender.leader().isPresent() && sender.leader().get().equals(leader)) {
        return true;
      }
    }
    return false;
  }

  private static String leader(Random random) {
    return "leader-" + random.nextInt(GeneratedArticles.LEADERS);
  }

  private static PartialDate years(Random random) {
    int first = 1990 + random.nextInt(20);
    return PartialDate.parse(first + "/" + (first + 10));
  }
}
