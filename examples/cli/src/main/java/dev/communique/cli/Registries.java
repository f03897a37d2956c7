package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Adds a user's registry files, or folders of such, to the built-in registry. */
final class Registries {
  private Registries() {}

  /**
   * {@return the built-in registry with all that stands in these files and folders}
   *
   * @throws IllegalArgumentException if one cannot be read or is wrong: without it a command would
   *     answer another question than the one that was asked
   */
  static Registry builtInWith(List<Path> paths) {
    Registry registry = Registry.builtIn();
    for (Path path : paths) {
      try {
        for (Path file : files(path)) {
          registry = registry.with(file);
        }
      } catch (IOException unreadable) {
        throw new IllegalArgumentException(path + ": " + Failures.reason(unreadable), unreadable);
      }
    }
    return registry;
  }

  /** A folder stands for its CSV and JSON files, in the order of their names. */
  private static ImmutableList<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return ImmutableList.of(path);
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .filter(entry -> entry.toString().endsWith(".csv") || entry.toString().endsWith(".json"))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }
}
