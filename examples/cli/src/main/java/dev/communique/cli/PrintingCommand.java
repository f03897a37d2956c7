package dev.communique.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.ParentCommand;

/** A command that prints to standard output, as UTF-8. */
abstract class PrintingCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  @ParentCommand
  private Communique communique;

  /** Reads and writes; the exit code. */
  abstract int run(ArticleFeed feed, Writer out) throws IOException;

  @Override
  public Integer call() throws IOException {
    Writer out = communique.out();
    int code = run(communique.feed(), out);
    out.flush();
    return code;
  }

  Terminal terminal() {
    return communique.terminal();
  }

  boolean hasColours() {
    return terminal().hasColours();
  }
}
