package dev.communique.parser.text;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pages of our own in the shapes that real ones have. */
final class SamplePages {
  private SamplePages() {}

  static ImmutableMap<Path, String> byFile() {
    try (Stream<Path> files = Files.list(folder())) {
      ImmutableMap.Builder<Path, String> pages = ImmutableMap.builder();
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        pages.put(file, Files.readString(file));
      }
      return pages.build();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<String> all() {
    return byFile().values().asList();
  }

  private static Path folder() {
    try {
      return Path.of(SamplePages.class.getResource("pages").toURI());
    } catch (URISyntaxException wrongResource) {
      throw new IllegalStateException(wrongResource);
    }
  }
}
