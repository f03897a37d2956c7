package dev.communique.cli;

import dev.communique.core.timeline.TimeSource;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
final class ExportCommand extends GatheringCommand {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ExportFormat.Converter.class,
      description =
          "csv (the default), event-csv, report-csv, jsonl, json, markdown, text, cmif, csv2cmi,"
              + " plover, graphml or gexf.")
  private ExportFormat format = ExportFormat.CSV;

  @Mixin private OnlyOption only = new OnlyOption();

  @Mixin private OutOption out = new OutOption();

  @Mixin private EditionOption edition = new EditionOption();

  @Override
  void prepare() {
    if (format.needsEdition() && !edition.isComplete()) {
      throw wrong("--format " + format + " needs " + EditionOption.NEEDED);
    }
    only.check(format.kind(), this);
  }

  @Override
  void print(TimeSource source, Writer writer) throws IOException {
    out.write(writer, form -> format.write(source, only.get(), edition, form));
  }
}
