package dev.communique.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Outcome;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import dev.communique.parser.text.LayoutFinder;
import dev.communique.parser.text.Limits;
import dev.communique.parser.text.RecordReader;
import dev.communique.parser.text.TextRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sample corpus as measured: the records of its {@code .txt} files that have a header, so that
 * put one after the other they are records again.
 */
final class SampleRecords {
  /** Names the folder that holds {@code articles} and {@code registry}. */
  static final String FOLDER = "communique.corpus";

  private SampleRecords() {}

  /** The English records, each as UTF-8 and ended by an empty line: no others are read whole. */
  static ImmutableList<byte[]> bytes() {
    LayoutFinder layouts = LayoutFinder.create();
    ImmutableList.Builder<byte[]> records = ImmutableList.builder();
    for (Path file : files("articles", ".txt")) {
      try (Stream<Outcome<TextRecord>> read = RecordReader.create(Limits.defaults()).read(file)) {
        read.flatMap(record -> record.value().stream())
            .filter(record -> layouts.find(record).language().equals("en"))
            .map(TextRecord::text)
            .filter(SampleRecords::hasHeader)
            .forEach(text -> records.add((text + "\n\n").getBytes(StandardCharsets.UTF_8)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return records.build();
  }

  /** The built-in registry with the leaders of the countries that the corpus invents. */
  static Registry registry() {
    try {
      Registry registry = Registry.builtIn();
      for (Path file : files("registry", ".csv")) {
        registry = registry.with(file);
      }
      return registry;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A builder of parsers that know the corpus's leaders and days. */
  static ArticleParser.Builder parser() {
    try {
      return ArticleParser.builder().registry(registry()).calendar(calendar());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The days that the corpus's invented countries celebrate. */
  static Path calendar() {
    return folder().resolve("registry").resolve("calendar.txt");
  }

  private static boolean hasHeader(String text) {
    return text.stripLeading().startsWith("date ");
  }

  private static List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(folder().resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Path folder() {
    return Path.of(System.getProperty(FOLDER, "examples/corpus"));
  }
}
