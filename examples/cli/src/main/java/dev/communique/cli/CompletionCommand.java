package dev.communique.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete commands and options. */
@Command(
    name = "completion",
    description = "Prints the completion script of bash and zsh.",
    footer = {"", "Example: source <(communique completion)"})
final class CompletionCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  @ParentCommand
  private Communique communique;

  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Writer out = communique.out();
    out.append(AutoComplete.bash("communique", spec.root().commandLine())).flush();
    return 0;
  }
}
