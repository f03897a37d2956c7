package dev.communique.benchmarks;

import dev.communique.parser.text.TextRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which stage's time for a megabyte grows with the length of an article. */
final class StageGrowth {
  private final StageReader reader = new StageReader(SampleRecords.registry());
  private final StringBuilder table = new StringBuilder();
  private final long leastBytes;
  private final int rounds;

  /** Reads articles of some lengths, each so many times that it makes some megabytes. */
  StageGrowth(LongArticles articles, List<Double> kilobytes, double leastMegabytes, int rounds) {
    this.leastBytes = (long) (1e6 * leastMegabytes);
    this.rounds = rounds;
    table.append(String.format(Locale.ROOT, "%-22s", "ms/MB of a stage"));
    Stage.PARTS.forEach(stage -> cell("%11s", stage.method()));
    for (double length : kilobytes) {
      table.append(String.format(Locale.ROOT, "%n%-22s", title(length)));
      times(articles.ofLength((long) (1e3 * length)))
          .values()
          .forEach(times -> cell("%11.2f", times.median()));
    }
  }

  /** What to call articles of so many kilobytes. */
  static String title(double kilobytes) {
    return "articles of " + number(kilobytes) + " KB";
  }

  /** Without a point where none is needed. */
  static String number(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  private void cell(String format, Object value) {
    table.append(String.format(Locale.ROOT, format, value));
  }

  private Map<Stage, Samples> times(List<byte[]> articles) {
    List<TextRecord> records = articles.stream().map(StageGrowth::record).toList();
    long bytes = articles.stream().mapToLong(each -> each.length).sum();
    Map<Stage, Samples> times = new EnumMap<>(Stage.class);
    Stage.PARTS.forEach(stage -> times.put(stage, new Samples()));
    for (int round = 0; round < rounds; round++) {
      long read = 0;
      StageTimes of = new StageTimes(reader);
      do {
        records.forEach(of::read);
        read += bytes;
      } while (read < leastBytes);
      double all = read; // a nanosecond a byte is a millisecond a megabyte
      times.forEach((stage, samples) -> samples.add(of.nanoseconds(stage) / all));
    }
    return times;
  }

  private static TextRecord record(byte[] article) {
    return TextRecord.of(new String(article, StandardCharsets.UTF_8), "sample");
  }

  @Override
  public String toString() {
    return table.toString();
  }
}
