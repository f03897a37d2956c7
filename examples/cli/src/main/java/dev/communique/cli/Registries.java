package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import dev.communique.parser.time.CalendarOfDays;
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
          if (isCalendar(file)) {
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

  /** The built-in calendar with the recurring days of these files and folders. */
  static CalendarOfDays calendar(List<Path> paths) {
    CalendarOfDays days = CalendarOfDays.builtIn();
    for (Path path : paths) {
      try {
        for (Path file : files(path)) {
          days = isCalendar(file) ? days.with(file) : days;
        }
      } catch (IOException unreadable) {
        throw new IllegalArgumentException(path + ": " + Failures.reason(unreadable), unreadable);
      }
    }
    return days;
  }

  private static boolean isCalendar(Path file) {
    return file.toString().endsWith(".txt");
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
