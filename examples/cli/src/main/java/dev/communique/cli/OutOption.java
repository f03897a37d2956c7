package dev.communique.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file that a command writes instead of standard output. */
final class OutOption {
  @Option(
      names = {"--out", "--output"},
      paramLabel = "FILE",
      description = "Where to write instead; the file appears when all is done.")
  private @Nullable Path file;

  /** What is written, wherever it goes. */
  @FunctionalInterface
  interface Body {
    void write(Writer out) throws IOException;
  }

  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** Writes to the file when there is one, else to what is given. */
  void write(Writer out, Body body) throws IOException {
    if (file == null) {
      body.write(out);
      return;
    }
    try (OutputFile output = OutputFile.open(file)) {
      body.write(output.writer());
      output.commit();
    }
  }
}
