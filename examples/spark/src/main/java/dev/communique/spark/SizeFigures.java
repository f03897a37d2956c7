package dev.communique.spark;

import java.util.Locale;

/**
 * What a run over generated articles took.
 *
 * @param articles how many
 * @param inputBytes how many bytes they had
 * @param reading what reading them took
 * @param tables what making all tables of them took
 * @param largestCopies how many articles the largest group of likely copies had
 * @param largestEvents how many reports the largest group of likely events had
 */
record SizeFigures(
    long articles,
    long inputBytes,
    StepFigures reading,
    StepFigures tables,
    long largestCopies,
    long largestEvents) {

  static final String HEADER =
      "articles    input MB  read/s/core  tables/s/core  both/s/core  shuffled B/article"
          + "  written B/article  wall s  largest groups\n";

  static SizeFigures of(long articles, long inputBytes, Figures figures) {
    StepFigures reading = figures.of("reading");
    return new SizeFigures(
        articles,
        inputBytes,
        reading,
        figures.all().minus(reading),
        Math.max(figures.largest("articles"), figures.largest("excerpts")),
        figures.largest("reports"));
  }

  /** Seconds of processor time an article takes, all in all. */
  double cpuPerArticle() {
    return (reading.cpuSeconds() + tables.cpuSeconds()) / articles;
  }

  double shuffledPerArticle() {
    return (double) (reading.shuffled() + tables.shuffled()) / articles;
  }

  double writtenPerArticle() {
    return (double) (reading.written() + tables.written()) / articles;
  }

  /** A row of a table below {@link #HEADER}. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%-9d %10.1f %12.0f %14.0f %12.0f %19.0f %18.0f %7.1f  %d articles, %d reports\n",
        articles,
        inputBytes / 1e6,
        articles / reading.cpuSeconds(),
        articles / tables.cpuSeconds(),
        1 / cpuPerArticle(),
        shuffledPerArticle(),
        writtenPerArticle(),
        reading.wallSeconds() + tables.wallSeconds(),
        largestCopies,
        largestEvents);
  }
}
