package dev.communique.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What is done with an index on disk, besides asking it. */
@Command(
    name = "index",
    description = "Makes and keeps an index on disk, which queries ask without reading again.",
    subcommands = {IndexAddCommand.class, IndexCheckCommand.class},
    footer = {
      "",
      "Examples:",
      "  communique index add news.index news/",
      "  communique query 'to:Kim date:2024' --index news.index"
    })
final class IndexCommand implements Runnable {
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  @ParentCommand
  private Communique communique;

  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand");
  }

  Communique communique() {
    return communique;
  }
}
