package dev.communique.cli;

import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.QuerySyntaxException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes answers in the formats of other programs. */
@Command(
    name = "export",
    description = "Writes messages, events or articles in the formats of other programs.",
    footer = {
      "",
      "Examples:",
      "  communique export --format csv news/ --out messages.csv",
      "  communique export --format event-csv --only 'from:Xi to:Kim' --index news.index",
      "  communique export --format cmif --title Letters --editor 'Ana Lund' \\",
      "    --address https://letters.example/cmif.xml --day 2026-11-28 news/ --out letters.xml",
      "",
      "csv has a row a message as one article tells it; event-csv a row a real message, report-csv",
      "a row for each of its reports; jsonl and json the articles. All are described in",
      "core/README.md."
    })
final class ExportCommand extends SourceCommand {
  @Parameters(arity = "0..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ExportFormat.Converter.class,
      description =
          "csv (the default), event-csv, report-csv, jsonl, json, markdown, text, cmif, csv2cmi,"
              + " plover, graphml or gexf.")
  private ExportFormat format = ExportFormat.CSV;

  @Option(
      names = "--only",
      paramLabel = "QUESTION",
      description =
          "Only messages (for json and jsonl: articles) that this question asks for, as in the"
              + " command query.")
  private String question = "";

  @Option(
      names = {"--out", "--output"},
      paramLabel = "FILE",
      description = "Where to write instead; the file appears when all is done.")
  private @Nullable Path file;

  @Mixin private EditionOption edition = new EditionOption();

  @Override
  List<String> paths() {
    return paths;
  }

  @Override
  void prepare() {
    if (format.needsEdition() && !edition.isComplete()) {
      throw wrong("--format " + format + " needs " + EditionOption.NEEDED, null);
    }
  }

  @Override
  void print(ArticleSource source, Writer out) throws IOException {
    if (file == null) {
      write(source, out);
      return;
    }
    try (OutputFile output = OutputFile.open(file)) {
      write(source, output.writer());
      output.commit();
    }
  }

  private void write(ArticleSource source, Writer out) throws IOException {
    try {
      format.write(source, question, edition, out);
    } catch (QuerySyntaxException unclear) {
      throw wrong("--only: " + unclear.getMessage(), unclear);
    }
  }
}
