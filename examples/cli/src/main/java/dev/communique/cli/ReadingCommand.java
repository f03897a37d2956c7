package dev.communique.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** A command that reads articles. */
abstract class ReadingCommand extends PrintingCommand {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = new ArrayList<>();

  @Override
  final List<String> paths() {
    return paths;
  }
}
