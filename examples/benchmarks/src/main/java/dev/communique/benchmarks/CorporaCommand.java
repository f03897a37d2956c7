package dev.communique.benchmarks;

import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.json.ArticleJson;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.text.Limits;
import dev.communique.parser.text.RecordReader;
import dev.communique.parser.text.TextRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the articles of a folder one by one, on one thread, and tells what it took. */
@Command(
    name = "corpora",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a folder of articles with the whole chain, one by one on one thread; prints what was",
      "found, the processor time for each folder below it, and the articles that took longest."
    })
final class CorporaCommand extends MeasuringCommand {
  @Parameters(paramLabel = "FOLDER", description = "Articles in the dated-text format.")
  private Path folder = Path.of(".");

  @Option(
      names = "--slowest",
      defaultValue = "10",
      paramLabel = "N",
      description = "How many of the slowest to name.")
  private int slowest;

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description = "Write the articles that hold messages there, as JSON lines.")
  private @Nullable Path articles;

  @Override
  void run(PrintWriter out) throws IOException {
    CorporaTally tally = new CorporaTally(folder, slowest);
    try (PrintWriter found = articles == null ? none() : fileOf(articles)) {
      readAll(tally, found);
    }
    tally.print(out);
  }

  private void readAll(CorporaTally tally, PrintWriter found) throws IOException {
    ArticleParser parser = ArticleParser.create();
    try (Stream<Outcome<TextRecord>> records =
        RecordReader.create(Limits.defaults()).read(folder)) {
      records.forEach(
          record ->
              record
                  .value()
                  .ifPresentOrElse(
                      text -> read(parser, text, tally, found), () -> tally.addUnread(record)));
    }
  }

  // No exception is documented of parsing a text, so that each is a finding; the rest is still read
  private static void read(
      ArticleParser parser, TextRecord record, CorporaTally tally, PrintWriter found) {
    long begun = ProcessorTime.ofThread();
    try {
      Outcome<Article> outcome = parser.parse(record.text(), record.source());
      tally.add(record, outcome, ProcessorTime.ofThread() - begun);
      outcome
          .value()
          .filter(article -> !article.messages().isEmpty())
          .ifPresent(article -> found.println(ArticleJson.write(article)));
    } catch (RuntimeException | StackOverflowError thrown) {
      tally.addThrown(record, thrown, ProcessorTime.ofThread() - begun);
    }
  }

  private static PrintWriter none() {
    return new PrintWriter(PrintWriter.nullWriter());
  }

  private static PrintWriter fileOf(Path file) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(file));
  }
}
