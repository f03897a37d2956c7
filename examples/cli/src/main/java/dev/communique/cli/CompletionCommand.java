package dev.communique.cli;

import java.io.IOException;
import java.io.Writer;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints what makes a shell complete commands and options. */
@Command(
    name = "completion",
    description = "Prints the completion script of bash and zsh.",
    footer = {"", "Example: source <(communique completion)"})
final class CompletionCommand extends PrintingCommand {
  @Override
  int run(ArticleFeed feed, Writer out) throws IOException {
    out.append(AutoComplete.bash("communique", spec().root().commandLine()));
    return 0;
  }
}
