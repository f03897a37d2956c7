package dev.communique.cli;

import dev.communique.parser.ArticleParser;
import dev.communique.parser.text.RecordFields;
import dev.communique.parser.time.CalendarOfDays;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all others: what they share. */
@Command(
    name = "communique",
    description = "Reads news articles and tells who wrote to whom among the world's leaders.",
    subcommands = {
      ReadCommand.class,
      MessagesCommand.class,
      QuotesCommand.class,
      LeadersCommand.class,
      ShowCommand.class,
      QueryCommand.class,
      EventsCommand.class,
      CompareCommand.class,
      TimelineCommand.class,
      ExpectedCommand.class,
      ClaimsCommand.class,
      CoverageCommand.class,
      ChartCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      IndexCommand.class,
      CompletionCommand.class,
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    footer = {
      "",
      "A PATH is a file or a folder of .txt, .text, .jsonl, .csv, their .gz, or .zip; - is standard",
      "input. Problems go to standard error as file:line:column: severity: message.",
      "",
      "Exit codes: 0 fine, warnings and notices included; 1 some record could not be read, the",
      "others were; 2 wrong usage."
    })
final class Communique implements Runnable {
  private final Terminal terminal;

  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  @Spec
  private CommandSpec spec;

  @Option(
      names = "--registry",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "Leaders of your own, added to the built-in ones; a file or folder, repeatable.")
  private List<Path> registries = new ArrayList<>();

  @Option(
      names = "--frames",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Verbs of your own that report messages, a frame a line (examples/own).")
  private @Nullable Path frames;

  @Option(
      names = "--files",
      paramLabel = "GLOB",
      scope = ScopeType.INHERIT,
      description =
          "Which files of a folder or an archive to read: *.htm, or with a / the path below it.")
  private @Nullable String files;

  @Option(
      names = "--field",
      paramLabel = "NAME=FIELD",
      scope = ScopeType.INHERIT,
      description =
          "Where JSON lines and CSV hold the text, date, headline or id: text=body; repeatable.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--threads",
      paramLabel = "COUNT",
      scope = ScopeType.INHERIT,
      description = "How many threads read; all processors when not given. The order stays.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--strict", scope = ScopeType.INHERIT, description = "Warnings count as errors.")
  private boolean strict;

  Communique(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand");
  }

  Terminal terminal() {
    return terminal;
  }

  /** Standard output, as UTF-8; to be flushed. */
  Writer out() {
    return new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
  }

  /** The recurring days that come with the library, and those of {@code --registry}. */
  CalendarOfDays calendar() {
    try {
      return Registries.calendar(registries);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), "--registry: " + wrong.getMessage(), wrong);
    }
  }

  /** A feed of articles, read with the registries and the strictness asked for. */
  ArticleFeed feed() {
    return new ArticleFeed(parser(), terminal, strict);
  }

  private ArticleParser parser() {
    ArticleParser.Builder parser = ArticleParser.builder();
    try {
      Registries.add(registries, parser);
    } catch (IllegalArgumentException wrong) {
      String reason = String.valueOf(wrong.getMessage());
      throw new ParameterException(spec.commandLine(), "--registry: " + reason, wrong);
    }
    addFrames(parser);
    try {
      parser.threads(threads).fields(recordFields());
      return files == null ? parser.build() : parser.files(files).build();
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private void addFrames(ArticleParser.Builder parser) {
    if (frames != null) {
      try {
        parser.frames(frames);
      } catch (IOException | IllegalArgumentException unreadable) {
        String reason = Failures.reason(unreadable);
        throw new ParameterException(spec.commandLine(), "--frames: " + reason, unreadable);
      }
    }
  }

  private RecordFields recordFields() {
    RecordFields named = RecordFields.defaults();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      named =
          switch (field.getKey()) {
            case "text" -> named.withText(field.getValue());
            case "date" -> named.withDate(field.getValue());
            case "headline" -> named.withHeadline(field.getValue());
            case "id" -> named.withId(field.getValue());
            default ->
                throw new IllegalArgumentException(
                    "--field: not one of text, date, headline, id: " + field.getKey());
          };
    }
    return named;
  }
}
