package dev.communique.benchmarks;

import com.google.common.collect.ListMultimap;
import com.google.common.math.Quantiles;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The speeds of one run side by side, the median of its rounds. */
final class SpeedTable {
  private final ListMultimap<Stage, Double> speeds;
  private final Map<Stage, Double> medians = new TreeMap<>();

  /** Of each round's speeds, in MB/s. */
  SpeedTable(ListMultimap<Stage, Double> speeds) {
    this.speeds = speeds;
    speeds.asMap().forEach((stage, of) -> medians.put(stage, Quantiles.median().compute(of)));
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    table.append(row("stage", "MB/s", "least-most", "x decode", "budget", "% of it"));
    medians.forEach((stage, speed) -> table.append(row(stage, speed)));
    if (medians.keySet().containsAll(Stage.PARTS)) {
      table.append(row("the stages together", whole(together()), "", ratio(together()), "", ""));
    }
    return table.toString();
  }

  /** What the stages would reach one after the other with nothing between them. */
  private double together() {
    return 1 / Stage.PARTS.stream().mapToDouble(stage -> 1 / median(stage)).sum();
  }

  private double median(Stage stage) {
    return Objects.requireNonNull(medians.get(stage));
  }

  private String row(Stage stage, double speed) {
    double least = speeds.get(stage).stream().mapToDouble(one -> one).min().orElse(speed);
    double most = speeds.get(stage).stream().mapToDouble(one -> one).max().orElse(speed);
    boolean budget = stage.budget() > 0;
    return row(
        stage.title(),
        whole(speed),
        whole(least) + "-" + whole(most),
        ratio(speed),
        budget ? whole(stage.budget()) : "",
        budget ? whole(100 * speed / stage.budget()) : "");
  }

  private String ratio(double speed) {
    return medians.containsKey(Stage.DECODE)
        ? String.format(Locale.ROOT, "%.3f", speed / median(Stage.DECODE))
        : "";
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
  }

  private static String row(
      String title, String speed, String range, String ratio, String budget, String share) {
    String row =
        String.format(
            Locale.ROOT,
            "%-20s %8s  %17s  %8s  %8s  %8s",
            title,
            speed,
            range,
            ratio,
            budget,
            share);
    return row.stripTrailing() + "\n";
  }
}
