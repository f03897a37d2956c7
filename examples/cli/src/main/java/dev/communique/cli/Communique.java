package dev.communique.cli;

import dev.communique.parser.ArticleParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all others: what they share. */
@Command(
    name = "communique",
    description = "Reads news articles and tells who wrote to whom among the world's leaders.",
    subcommands = {
      ReadCommand.class,
      MessagesCommand.class,
      QuotesCommand.class,
      LeadersCommand.class,
      ShowCommand.class,
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    footer = {
      "",
      "A PATH is a file or a folder of .txt, .text, .jsonl, .csv, their .gz, or .zip; - is standard",
      "input. Problems go to standard error as file:line:column: severity: message.",
      "",
      "Exit codes: 0 fine, warnings and notices included; 1 some record could not be read, the",
      "others were; 2 wrong usage."
    })
final class Communique implements Runnable {
  private final Terminal terminal;

  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  @Spec
  private CommandSpec spec;

  @Option(
      names = "--registry",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "Leaders of your own, added to the built-in ones; a file or folder, repeatable.")
  private List<Path> registries = new ArrayList<>();

  @Option(names = "--strict", scope = ScopeType.INHERIT, description = "Warnings count as errors.")
  private boolean strict;

  Communique(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand");
  }

  Terminal terminal() {
    return terminal;
  }

  /** A feed of articles, read with the registries and the strictness asked for. */
  ArticleFeed feed() {
    return new ArticleFeed(parser(), terminal, strict);
  }

  private ArticleParser parser() {
    ArticleParser.Builder parser = ArticleParser.builder();
    try {
      Registries.add(registries, parser);
    } catch (IllegalArgumentException wrong) {
      String reason = String.valueOf(wrong.getMessage());
      throw new ParameterException(spec.commandLine(), "--registry: " + reason, wrong);
    }
    return parser.build();
  }
}
