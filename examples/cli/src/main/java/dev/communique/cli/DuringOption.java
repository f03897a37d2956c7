package dev.communique.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The days that messages are of. */
final class DuringOption {
  @Option(
      names = "--during",
      paramLabel = "DATES",
      converter = DuringConverter.class,
      description = "Only messages of these days: 2018, 2018-06, 2018-06-15 or 2017/2024.")
  private @Nullable String dates;

  boolean isGiven() {
    return dates != null;
  }

  /** The days, when {@link #isGiven}. */
  String get() {
    if (dates == null) {
      throw new IllegalStateException("not given");
    }
    return dates;
  }
}
