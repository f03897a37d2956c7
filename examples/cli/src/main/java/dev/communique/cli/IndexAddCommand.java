package dev.communique.cli;

import dev.communique.core.Added;
import dev.communique.core.Index;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes the new and changed files of some paths into an index, which is made when needed. */
@Command(
    name = "add",
    description = "Reads what is new or has changed and adds it; makes the index when needed.")
final class IndexAddCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  @ParentCommand
  private IndexCommand parent;

  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "The index.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "What to read; not standard input.")
  private List<Path> paths = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (paths.contains(Path.of(ArticleFeed.STANDARD_INPUT))) {
      throw new ParameterException(spec.commandLine(), "An index takes files, not standard input");
    }
    ArticleFeed feed = parent.communique().feed();
    try (Index index = dev.communique.core.Communique.index(folder, feed.parser())) {
      Added added = index.add(paths.toArray(Path[]::new));
      ProblemLog log = feed.log(() -> {});
      added.problems().forEach(log::add);
      Writer out = parent.communique().out();
      out.append(added.toString()).append('\n').flush();
      return log.exitCode();
    }
  }
}
