package dev.communique.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that measures and prints what came of it. */
abstract class MeasuringCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  /** Measures and prints. */
  abstract void run(PrintWriter out) throws IOException;

  @Override
  public final Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    run(out);
    out.flush();
    return 0;
  }

  /** The heap in use without what waits for collection, the least of three looks, in bytes. */
  static long heapInUse() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc(); // what waits for collection does not count
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
