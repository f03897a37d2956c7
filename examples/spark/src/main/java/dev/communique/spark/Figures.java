package dev.communique.spark;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.sql.SparkSession;

/**
 * What each step of a job takes, as Spark counts it. Whole once the session is closed: Spark tells
 * of a stage some time after its end. Thread-safe.
 */
final class Figures extends SparkListener {
  private static final String STEP = "communique.step";

  private final SparkSession spark;
  private final Map<Integer, String> stages = new HashMap<>();
  private final Map<String, StepFigures> steps = new LinkedHashMap<>();
  private final Map<String, Long> groups = new LinkedHashMap<>();

  private Figures(SparkSession spark) {
    this.spark = spark;
  }

  /** Of what a session does from now on. */
  static Figures of(SparkSession spark) {
    Figures figures = new Figures(spark);
    spark.sparkContext().addSparkListener(figures);
    return figures;
  }

  /** What this thread has Spark do from now on is of a step. */
  void begin(String step) {
    spark.sparkContext().setLocalProperty(STEP, step);
  }

  /** How many members the largest group of a kind has: one task holds them together. */
  synchronized void addGroup(String kind, long members) {
    groups.put(kind, members);
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    String step = submitted.properties().getProperty(STEP, "else");
    stages.put(submitted.stageInfo().stageId(), step);
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted completed) {
    String step = stages.getOrDefault(completed.stageInfo().stageId(), "else");
    steps.merge(step, StepFigures.of(completed.stageInfo()), StepFigures::plus);
  }

  /** A step's; of one that did not happen nothing. */
  synchronized StepFigures of(String step) {
    return steps.getOrDefault(step, StepFigures.NONE);
  }

  /** All steps together. */
  synchronized StepFigures all() {
    return steps.values().stream().reduce(StepFigures.NONE, StepFigures::plus);
  }

  /** How many members the largest group of a kind has, 1 if there is none. */
  synchronized long largest(String kind) {
    return groups.getOrDefault(kind, 1L);
  }

  /** {@return a table with a row a step} */
  @Override
  public synchronized String toString() {
    StringBuilder table = new StringBuilder(StepFigures.HEADER);
    steps.forEach((step, figures) -> table.append(figures.line(step)));
    table.append(all().line("all"));
    groups.forEach(
        (kind, members) ->
            table
                .append("largest group of ")
                .append(kind)
                .append(": ")
                .append(members)
                .append('\n'));
    return table.toString();
  }
}
