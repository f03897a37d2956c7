package dev.communique.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The outlet whose telling alone counts. */
final class ReportedByOption {
  @Option(
      names = "--reported-by",
      paramLabel = "OUTLET",
      description = "Only what this outlet tells, or is credited with: what it does not is absent.")
  private @Nullable String outlet;

  boolean isGiven() {
    return outlet != null && !outlet.isBlank();
  }

  /** The outlet, when {@link #isGiven}. */
  String get() {
    if (outlet == null) {
      throw new IllegalStateException("not given");
    }
    return outlet;
  }
}
