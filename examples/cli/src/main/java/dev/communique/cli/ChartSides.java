package dev.communique.cli;

import dev.communique.core.query.Kind;
import dev.communique.core.timeline.TimeSource;
import dev.communique.core.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose messages a chart is of: those of one or two names, or those of two questions. */
final class ChartSides {
  @Option(
      names = "--of",
      paramLabel = "NAME",
      description = "The messages of this leader, state or office; of a network: who is near.")
  private @Nullable String name;

  @Option(
      names = "--with",
      paramLabel = "NAME",
      description = "Only what it exchanged with this one.")
  private @Nullable String other;

  @Option(
      names = "--first",
      paramLabel = "QUESTION",
      description = "keyness, log-odds, diff: messages, as in the command query.")
  private @Nullable String first;

  @Option(names = "--second", paramLabel = "QUESTION", description = "Those they are held against.")
  private @Nullable String second;

  @Mixin private DuringOption during = new DuringOption();

  void check(ChartKind kind, PrintingCommand command) {
    if (kind.needsName() && (name == null || name.isBlank())) {
      throw command.wrong("a " + kind + " needs --of NAME");
    }
    if (other != null && (other.isBlank() || !kind.needsName())) {
      throw command.wrong("--with NAME is for timeline, calendar, phrases and coverage");
    }
    if (!kind.needsQuestions() && (first != null || second != null)) {
      throw command.wrong("--first and --second are for keyness, log-odds and diff");
    }
    if (kind.needsQuestions()) {
      if (name != null || during.isGiven()) {
        throw command.wrong("a " + kind + " is of --first and --second; these hold names and days");
      }
      check("--first", first, kind, command);
      check("--second", second, kind, command);
    }
  }

  private static void check(
      String option, @Nullable String question, ChartKind kind, PrintingCommand command) {
    if (question == null) {
      throw command.wrong("a " + kind + " needs --first QUESTION and --second QUESTION");
    }
    command.require(Kind.MESSAGE, option + ": ", question);
  }

  DuringOption during() {
    return during;
  }

  /** The one asked for; blank when none was. */
  String name() {
    return name == null ? "" : name;
  }

  String first() {
    return first == null ? "" : first;
  }

  String second() {
    return second == null ? "" : second;
  }

  Timeline timeline(TimeSource source) {
    Timeline line = other == null ? source.timeline(name()) : source.timeline(name(), other);
    return during.isGiven() ? line.during(during.get()) : line;
  }
}
