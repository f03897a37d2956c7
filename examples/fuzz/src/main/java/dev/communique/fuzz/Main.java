package dev.communique.fuzz;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Feeds every target with changed seeds and prints how many inputs each read. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Feeds what reads with inputs made of seeds; keeps those that break a promise.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeOnExecutionException = 3,
    exitCodeList = {
      "0:every promise held",
      "1:an input broke one; it is kept",
      "2:wrong usage",
      "3:a file could not be read or written"
    })
final class Main implements Callable<Integer> {
  private static final int HASH_DIGITS = 12;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--seconds", description = "How long, over all targets (${DEFAULT-VALUE}).")
  private int seconds = 60;

  @Option(
      names = "--inputs",
      description = "How many a target, however long it takes; instead of --seconds.")
  private long inputs;

  @Option(names = "--target", description = "Which (all): ${COMPLETION-CANDIDATES}.")
  private List<Target> targets = List.of(Target.values());

  @Option(names = "--number", description = "The same number gives the same inputs (clock).")
  private long number = System.nanoTime();

  @Option(names = "--seeds", required = true, description = "Folder of the seeds.")
  private Path folder = Path.of("");

  @Option(names = "--corpus", required = true, description = "Folder of sample articles.")
  private Path corpus = Path.of("");

  @Option(names = "--keep", required = true, description = "Folder for what breaks a promise.")
  private Path kept = Path.of("");

  private long executions;
  private int broken;

  private Main() {}

  /**
   * Runs.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    CommandLine line = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(line.execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Seeds seeds = new Seeds(folder, corpus);
    out.printf("%-8s %12s %10s%n", "target", "executions", "broken");
    for (Target target : targets) {
      long before = executions;
      int brokenBefore = broken;
      feed(target, new Mutator(seeds.contents(target), seeds.words(), number));
      out.printf("%-8s %12d %10d%n", target.key(), executions - before, broken - brokenBefore);
      out.flush();
    }
    out.printf("%-8s %12d %10d   number %d%n", "all", executions, broken, number);
    return broken == 0 ? 0 : 1;
  }

  private void feed(Target target, Mutator mutator) throws IOException {
    long end = System.nanoTime() + seconds * 1_000_000_000L / targets.size();
    for (long fed = 0; inputs > 0 ? fed < inputs : System.nanoTime() < end; fed++) {
      byte[] input = mutator.next();
      executions++;
      try {
        target.read(input);
      } catch (RuntimeException | Error promise) {
        keep(target, input, promise);
      }
    }
  }

  private void keep(Target target, byte[] input, Throwable promise) throws IOException {
    broken++;
    String hash = Hashing.sha256().hashBytes(input).toString().substring(0, HASH_DIGITS);
    Path file = Files.createDirectories(kept.resolve(target.key())).resolve(hash);
    Files.write(file, input);
    PrintWriter err = spec.commandLine().getErr();
    err.println(file);
    promise.printStackTrace(err);
    err.flush();
  }
}
