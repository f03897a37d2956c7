package dev.communique.cli;

import dev.communique.core.compare.Comparison;
import dev.communique.core.compare.Dictionary;
import dev.communique.core.query.Kind;
import dev.communique.core.query.MessageQuery;
import dev.communique.core.statistics.Keyness;
import dev.communique.core.timeline.TimeSource;
import dev.communique.model.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed in the words from some messages to others. */
@Command(
    name = "compare",
    description = "Tells what changed in the words from one message, or some, to others.",
    footer = {
      "",
      "Examples:",
      "  communique compare 'from:Xi to:Kim date:2018' 'from:Xi to:Kim date:2024' news/",
      "  communique compare --show sentences 'id:2023-09-09' 'id:2024-09-09' news/",
      "  communique compare --show words --format csv 'from:Xi' 'from:Putin' --index news.index",
      "",
      "FIRST and SECOND are questions for messages, as in the command query. The words are the",
      "messages' own. In sentences, ~dropped~ and **new** words are marked; g2 is the likelihood",
      "ratio of a word, above 0 where the first side has it more often; rates are per 100 words."
    })
final class CompareCommand extends SourceCommand {
  @Parameters(index = "0", paramLabel = "FIRST", description = "Usually the earlier messages.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "SECOND", description = "Those they are compared with.")
  private String second = "";

  @Parameters(index = "2..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--show",
      paramLabel = "VIEW",
      converter = ComparisonView.Converter.class,
      description = "phrases (the default), sentences, words, tone or measures.")
  private ComparisonView view = ComparisonView.PHRASES;

  @Option(
      names = "--by-stems",
      description = "Take words that share an English stem for the same: deepen, deepening.")
  private boolean byStems;

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = "tone: signs of your own, added to the built-in ones (core/README.md).")
  private @Nullable Path dictionary;

  @Mixin private FormatOption format = new FormatOption();

  private Dictionary signs = Dictionary.builtIn();

  @Override
  List<String> paths() {
    return paths;
  }

  @Override
  void prepare() {
    check("FIRST", first);
    check("SECOND", second);
    if (dictionary != null && view != ComparisonView.TONE) {
      throw wrong("--dictionary is for --show tone");
    }
    signs = dictionary == null ? signs : with(dictionary);
  }

  private void check(String side, String question) {
    require(Kind.MESSAGE, side + ": ", question);
  }

  private Dictionary with(Path file) {
    try {
      return signs.with(file);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw wrong("--dictionary: " + Failures.reason(unreadable), unreadable);
    }
  }

  @Override
  void print(TimeSource source, Writer out) throws IOException {
    Comparison sides = Comparison.of(messages(source, first), messages(source, second));
    sides = byStems ? sides.byStems() : sides;
    switch (view) {
      case PHRASES -> rows(ComparisonListings.PHRASES, ComparisonListings.Phrase.all(sides), out);
      case SENTENCES -> rows(ComparisonListings.SENTENCES, sides.sentences().rows().stream(), out);
      case WORDS ->
          rows(
              ComparisonListings.WORDS,
              sides.keyness(Keyness.Measure.LIKELIHOOD_RATIO).words().stream(),
              out);
      case TONE ->
          rows(ComparisonListings.TONE, ToneCount.all(sides.first(), sides.second(), signs), out);
      case MEASURES -> rows(ComparisonListings.MEASURES, Stream.of(sides), out);
    }
  }

  private <T> void rows(Listing<T> listing, Stream<T> rows, Writer out) throws IOException {
    print(listing, rows.iterator(), format.get(), out);
  }

  /** The messages of a side; why there is none is said. */
  private List<Report> messages(TimeSource source, String question) {
    MessageQuery query = source.messages(question);
    List<Report> reports = query.list();
    if (reports.isEmpty()) {
      say("nothing to compare for '" + question + "': " + query.answer().toString().strip());
    }
    return reports;
  }
}
