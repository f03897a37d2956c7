package dev.communique.spark;

import java.util.Locale;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.StageInfo;

/**
 * What a step took.
 *
 * @param tasks how many tasks it had
 * @param cpu nanoseconds of processor time of its tasks, garbage collection not included
 * @param begin when it began, milliseconds since 1970
 * @param end when it ended
 * @param rows how many rows it wrote to files
 * @param written bytes of these files
 * @param shuffled bytes that were written for tasks of other machines
 * @param spilled bytes that were laid on disk because memory did not do
 */
record StepFigures(
    long tasks,
    long cpu,
    long begin,
    long end,
    long rows,
    long written,
    long shuffled,
    long spilled) {

  static final StepFigures NONE = new StepFigures(0, 0, Long.MAX_VALUE, 0, 0, 0, 0, 0);

  static final String HEADER =
      "step           tasks     cpu s    wall s        rows  MB written  MB shuffled  MB spilled\n";

  static StepFigures of(StageInfo stage) {
    TaskMetrics metrics = stage.taskMetrics();
    return new StepFigures(
        stage.numTasks(),
        metrics.executorCpuTime(),
        time(stage.submissionTime(), Long.MAX_VALUE),
        time(stage.completionTime(), 0),
        metrics.outputMetrics().recordsWritten(),
        metrics.outputMetrics().bytesWritten(),
        metrics.shuffleWriteMetrics().bytesWritten(),
        metrics.diskBytesSpilled());
  }

  private static long time(scala.Option<Object> time, long otherwise) {
    return time.isDefined() ? (Long) time.get() : otherwise;
  }

  StepFigures plus(StepFigures other) {
    return new StepFigures(
        tasks + other.tasks,
        cpu + other.cpu,
        Math.min(begin, other.begin),
        Math.max(end, other.end),
        rows + other.rows,
        written + other.written,
        shuffled + other.shuffled,
        spilled + other.spilled);
  }

  /** What a whole took besides one of its steps, which came first. */
  StepFigures minus(StepFigures first) {
    return new StepFigures(
        tasks - first.tasks,
        cpu - first.cpu,
        first.end,
        end,
        rows - first.rows,
        written - first.written,
        shuffled - first.shuffled,
        spilled - first.spilled);
  }

  double cpuSeconds() {
    return cpu / 1e9;
  }

  /** On the clock. */
  double wallSeconds() {
    return Math.max(0, end - begin) / 1e3;
  }

  /** A row of a table below {@link #HEADER}. */
  String line(String step) {
    return String.format(
        Locale.ROOT,
        "%-12s %7d %9.1f %9.1f %11d %11.1f %12.1f %11.1f%n",
        step,
        tasks,
        cpuSeconds(),
        wallSeconds(),
        rows,
        written / 1e6,
        shuffled / 1e6,
        spilled / 1e6);
  }
}
