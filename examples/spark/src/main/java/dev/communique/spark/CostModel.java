package dev.communique.spark;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Locale;

/**
 * What many articles would take, from what some took. Two answers: each article costs what it cost
 * at the largest size measured, and its cost goes on growing as it grew from the smallest to the
 * largest. The machines are assumptions. The largest group of reports, of two parties who write to
 * each other most, is in proportion to that of the largest size: one task holds it.
 */
final class CostModel {
  /** An assumption: cores of a node, which has 4 GB of memory for each. */
  private static final int CORES = 16;

  /** An assumption: US dollars for an hour of a node, about what clouds ask on demand. */
  private static final double DOLLARS_AN_HOUR = 0.80;

  /** An assumption: the share of the time that cores do the work of tasks. */
  private static final double BUSY = 0.6;

  private static final int NODES = 20;

  private final SizeFigures smallest;
  private final SizeFigures largest;

  CostModel(List<SizeFigures> measured) {
    checkArgument(!measured.isEmpty(), "measured must not be empty");
    this.smallest = measured.get(0);
    this.largest = measured.get(measured.size() - 1);
  }

  /**
   * By which power of their number the processor time of articles grew; 1 if only one was measured.
   */
  double exponent() {
    return smallest.articles() == largest.articles()
        ? 1
        : Math.log(cpu(largest) / cpu(smallest))
            / Math.log((double) largest.articles() / smallest.articles());
  }

  private static double cpu(SizeFigures size) {
    return size.cpuPerArticle() * size.articles();
  }

  /** Hours of one core at work, if each article costs what it cost or if that goes on growing. */
  double coreHours(long articles, double exponent) {
    double times = (double) articles / largest.articles();
    return cpu(largest) * Math.pow(times, exponent) / 3600;
  }

  String text(long... counts) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "processor time grew with the articles to the power of %.3f%n"
                + "assumed: nodes of %d cores and %d GB at $%.2f an hour, cores at work %.0f %% of"
                + " the time, %d nodes%n"
                + "articles     cost of one  core hours  node hours    hours  dollars  GB shuffled"
                + "  GB written  largest group of reports%n",
            exponent(),
            CORES,
            4 * CORES,
            DOLLARS_AN_HOUR,
            100 * BUSY,
            NODES));
    for (long articles : counts) {
      text.append(line(articles, "as measured", 1));
      text.append(line(articles, "growing", Math.max(1, exponent())));
    }
    return text.toString();
  }

  private String line(long articles, String kind, double exponent) {
    double hours = coreHours(articles, exponent);
    double nodeHours = hours / CORES / BUSY;
    return String.format(
        Locale.ROOT,
        "%-12d %-11s %11.0f %11.1f %8.2f %8.0f %12.0f %11.0f %25.0f%n",
        articles,
        kind,
        hours,
        nodeHours,
        nodeHours / NODES,
        nodeHours * DOLLARS_AN_HOUR,
        articles * largest.shuffledPerArticle() / 1e9,
        articles * largest.writtenPerArticle() / 1e9,
        (double) articles * largest.largestEvents() / largest.articles());
  }
}
