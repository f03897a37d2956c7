package dev.communique.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Inputs to start from, in folders called as the targets, and words of the formats. */
final class Seeds {
  private final Path folder;
  private final Path corpus;

  /**
   * Seeds in a folder.
   *
   * @param folder holds a folder for each target, and {@code words.dict}
   * @param corpus articles, which are seeds of the targets that read text
   */
  Seeds(Path folder, Path corpus) {
    this.folder = folder;
    this.corpus = corpus;
  }

  /** The files of a target, by name. */
  ImmutableList<Path> files(Target target) throws IOException {
    ImmutableList.Builder<Path> files = ImmutableList.builder();
    files.addAll(list(folder.resolve(target.key())));
    if (target == Target.CHAIN || target == Target.RECORDS) {
      files.addAll(list(corpus));
    }
    return files.build();
  }

  /** What they hold. */
  ImmutableList<byte[]> contents(Target target) throws IOException {
    ImmutableList.Builder<byte[]> contents = ImmutableList.builder();
    for (Path file : files(target)) {
      contents.add(Files.readAllBytes(file));
    }
    return contents.build();
  }

  /** Words that mean something in one of the formats. */
  ImmutableList<String> words() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("words.dict"), UTF_8);
    return lines.stream()
        .filter(line -> line.startsWith("\""))
        .map(line -> line.substring(1, line.length() - 1))
        .map(word -> word.replace("\\x0A", "\n").replace("\\\"", "\"").replace("\\\\", "\\"))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
