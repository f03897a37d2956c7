package dev.communique.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** A command that asks articles together and takes nothing but their paths. */
abstract class GatheringCommand extends SourceCommand {
  @Parameters(arity = "0..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = new ArrayList<>();

  @Override
  final List<String> paths() {
    return paths;
  }
}
