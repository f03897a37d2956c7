package dev.communique.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with an index on disk. */
@Command(
    name = "index",
    description = "Makes, keeps and asks an index on disk, which spares reading again.",
    subcommands = {IndexAddCommand.class, IndexQueryCommand.class, IndexCheckCommand.class},
    footer = {
      "",
      "Examples:",
      "  communique index add news.index news/",
      "  communique index query news.index 'to:Kim date:2024'"
    })
final class IndexCommand implements Runnable {
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand");
  }
}
