package dev.communique.cli;

import dev.communique.core.query.Kind;
import picocli.CommandLine.Option;

/** Which messages a command is about. */
final class OnlyOption {
  @Option(
      names = "--only",
      paramLabel = "QUESTION",
      description =
          "Only messages that this question asks for, as in the command query (of export's json and"
              + " jsonl: articles).")
  private String question = "";

  String get() {
    return question;
  }

  /** Finds what cannot be read before anything else is. */
  void check(Kind kind, PrintingCommand command) {
    command.require(kind, "--only: ", question);
  }
}
