package dev.communique.cli;

import com.google.common.collect.ObjectArrays;
import dev.communique.core.search.IndexException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/** Runs one command line and turns whatever goes wrong into a line and an exit code. */
final class Cli {
  /** Some record could not be read; the others were. */
  static final int PROBLEMS = 1;

  /** Not a command this program knows. */
  static final int USAGE = 2;

  /** A fault of this program. */
  static final int FAULT = 3;

  private static final int HELP_WIDTH = 100;

  private Cli() {}

  /** The exit code of the command line {@code args}. */
  static int run(Terminal terminal, String... args) {
    return commands(terminal).execute(args);
  }

  /** All commands. */
  static CommandLine commands(Terminal terminal) {
    CommandLine commands = new CommandLine(new Communique(terminal));
    shareFooter(commands, commands.getCommandSpec().usageMessage().footer());
    Ansi ansi = terminal.hasColours() ? Ansi.ON : Ansi.OFF;
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
    commands.setOut(new PrintWriter(terminal.out(), false, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    commands.setUsageHelpWidth(HELP_WIDTH);
    commands.setParameterExceptionHandler((wrong, arguments) -> usage(terminal, wrong));
    commands.setExecutionExceptionHandler((failure, line, result) -> failed(terminal, failure));
    return commands;
  }

  /** Commands with examples of their own would not inherit what is said below all others. */
  private static void shareFooter(CommandLine commands, String... shared) {
    for (CommandLine command : commands.getSubcommands().values()) {
      UsageMessageSpec help = command.getCommandSpec().usageMessage();
      if (!Arrays.equals(help.footer(), shared)) {
        help.footer(ObjectArrays.concat(help.footer(), shared, String.class));
      }
      shareFooter(command, shared);
    }
  }

  private static int usage(Terminal terminal, ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    terminal.err().println("communique: " + wrong.getMessage());
    Suggestion.of(wrong).ifPresent(near -> terminal.err().println("Did you mean " + near + "?"));
    terminal
        .err()
        .println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for more.");
    return USAGE;
  }

  private static int failed(Terminal terminal, Exception failure) {
    if (failure instanceof UncheckedIOException
        && failure.getCause() instanceof IOException cause) {
      return cannotWrite(terminal, cause);
    }
    if (failure instanceof ParameterException wrong) {
      return usage(terminal, wrong);
    }
    if (failure instanceof IndexException broken) {
      terminal.err().println("communique: error: " + broken.getMessage());
      return PROBLEMS;
    }
    if (failure instanceof IOException broken) {
      return cannotWrite(terminal, broken);
    }
    terminal.err().println("communique: fault in the program, please report it: " + failure);
    if (Boolean.getBoolean("communique.trace")) {
      failure.printStackTrace(terminal.err());
    }
    return FAULT;
  }

  /** A reader who has seen enough, as {@code head} does, is no failure. */
  private static int cannotWrite(Terminal terminal, IOException broken) {
    String reason = String.valueOf(broken.getMessage());
    if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
      return 0;
    }
    terminal.err().println("communique: error: cannot write: " + reason);
    return PROBLEMS;
  }
}
