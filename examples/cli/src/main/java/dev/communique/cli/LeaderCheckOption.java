package dev.communique.cli;

import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The registry held against a list of rulers, in place of reading articles. */
final class LeaderCheckOption {
  @Option(
      names = "--check",
      paramLabel = "FILE",
      description = {
        "Reads no articles: holds the registry against a CSV file of rulers with the columns",
        "country_iso3,leader,start,end,source and prints how many of its rows agree, those in days",
        "and those in years apart. Names agree when, without case, accents and particles, every",
        "word of the shorter is one of the longer, the surname among them; long words may differ",
        "in one letter."
      })
  private @Nullable Path file;

  @Option(
      names = "--list",
      description = "With --check: every row that disagrees, and what we say.")
  private boolean lists;

  boolean isAsked() {
    return file != null;
  }

  boolean isIncomplete() {
    return lists && file == null;
  }

  /** Prints the check's figures. */
  void run(Registry registry, Writer out) throws IOException {
    LeaderCheck check = new LeaderCheck(registry);
    rows().forEach(check::add);
    check.print(out, lists);
  }

  /** The rows of the file below its head line. */
  private List<RulerRow> rows() {
    if (file == null) {
      throw new IllegalStateException("no check is asked for");
    }
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return IntStream.range(1, lines.size())
          .filter(i -> !lines.get(i).isBlank())
          .mapToObj(i -> RulerRow.parse(lines.get(i), i + 1))
          .toList();
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(file + ": " + Failures.reason(unreadable), unreadable);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(file + ":" + wrong.getMessage(), wrong);
    }
  }
}
