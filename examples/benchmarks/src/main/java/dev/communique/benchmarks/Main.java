package dev.communique.benchmarks;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program that measures; without a command it measures speed. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Measures how the library reads.",
    subcommands = {
      SpeedCommand.class,
      StreamCommand.class,
      IndexCommand.class,
      StartupCommand.class,
      GrowthCommand.class,
      ParallelCommand.class,
      MemoryCommand.class,
      ReuseCommand.class,
      CorporaCommand.class
    })
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the program with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT); // what is printed is the same everywhere
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
  }
}
