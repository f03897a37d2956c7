package dev.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample corpus in an index, which is made once: commands that only ask need not read it. */
final class SampleIndex {
  private static final Path FOLDER = make();

  private SampleIndex() {}

  /** Below the folder of the build, so that nothing is left elsewhere. */
  private static Path make() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "sample").resolve("index");
      CliRun.of(
          "index",
          "add",
          "--registry",
          CliRun.registry(),
          folder,
          CliRun.CORPUS.resolve("articles"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks it. */
  static CliRun ask(String command, Object... args) {
    List<Object> all = new ArrayList<>(List.of(command, "--registry", CliRun.registry()));
    all.addAll(List.of("--index", FOLDER));
    all.addAll(List.of(args));
    return CliRun.of(all.toArray());
  }
}
