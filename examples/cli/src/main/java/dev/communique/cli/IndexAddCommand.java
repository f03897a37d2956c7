package dev.communique.cli;

import dev.communique.core.Added;
import dev.communique.core.Index;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes the new and changed files of some paths into an index, which is made when needed. */
@Command(
    name = "add",
    description = "Reads what is new or has changed and adds it; makes the index when needed.",
    footer = {"", "Example: communique index add news.index news/"})
final class IndexAddCommand extends PrintingCommand {
  @Parameters(index = "0", paramLabel = "FOLDER", description = "The index.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "What to read; not standard input.")
  private List<String> paths = new ArrayList<>();

  @Override
  List<String> paths() {
    return paths;
  }

  @Override
  int run(ArticleFeed feed, Writer out) throws IOException {
    if (paths.contains(ArticleFeed.STANDARD_INPUT)) {
      throw wrong("An index takes files, not standard input");
    }
    try (Index index = dev.communique.core.Communique.index(folder, feed.parser())) {
      Added added = index.add(paths.stream().map(Path::of).toArray(Path[]::new));
      ProblemLog log = feed.log(() -> {});
      added.problems().forEach(log::add);
      out.append(added.toString()).append('\n');
      return log.exitCode();
    }
  }
}
