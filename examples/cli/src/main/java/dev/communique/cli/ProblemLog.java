package dev.communique.cli;

import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.model.Severity;
import java.io.PrintStream;

/** Prints problems as they are met and remembers whether one was an error. */
final class ProblemLog {
  private final PrintStream err;
  private final boolean strict;
  private final Runnable beforeLine;
  private boolean hasError;

  ProblemLog(PrintStream err, boolean strict, Runnable beforeLine) {
    this.err = err;
    this.strict = strict;
    this.beforeLine = beforeLine;
  }

  void add(Problem problem) {
    Problem judged = judge(problem);
    hasError |= judged.severity() == Severity.ERROR;
    beforeLine.run();
    err.println(PlainText.oneLine(line(judged)));
  }

  /** A file that cannot be read has no line and column to look at. */
  private static String line(Problem problem) {
    boolean isOfFile = problem.kind() == ProblemKind.UNREADABLE_FILE;
    return isOfFile
        ? problem.toString().replaceFirst(":1:1: (?=error|warning|notice)", ": ")
        : problem.toString();
  }

  int exitCode() {
    return hasError ? Cli.PROBLEMS : 0;
  }

  private Problem judge(Problem problem) {
    return strict && problem.severity() == Severity.WARNING
        ? problem.toBuilder().severity(Severity.ERROR).build()
        : problem;
  }
}
