package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds a user's own leaders, states and recurring days to a parser: CSV and JSON files are rows of
 * the registry, text files lines of the calendar, folders stand for the files in them.
 */
final class Registries {
  private Registries() {}

  /**
   * Adds all that stands in these files and folders.
   *
   * @throws IllegalArgumentException if one cannot be read or is wrong: without it a command would
   *     answer another question than the one that was asked
   */
  static void add(List<Path> paths, ArticleParser.Builder parser) {
    Registry registry = Registry.builtIn();
    for (Path path : paths) {
      try {
        for (Path file : files(path)) {
          if (file.toString().endsWith(".txt")) {
            parser.calendar(file);
          } else {
            registry = registry.with(file);
          }
        }
      } catch (IOException unreadable) {
        throw new IllegalArgumentException(path + ": " + Failures.reason(unreadable), unreadable);
      }
    }
    parser.registry(registry);
  }

  private static ImmutableList<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return ImmutableList.of(path);
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .filter(entry -> entry.toString().matches("(?s).*[.](csv|json|txt)"))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }
}
