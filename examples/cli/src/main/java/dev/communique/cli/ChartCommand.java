package dev.communique.cli;

import dev.communique.core.chart.Chart;
import dev.communique.core.chart.Charts;
import dev.communique.core.compare.Comparison;
import dev.communique.core.compare.Series;
import dev.communique.core.statistics.Keyness;
import dev.communique.core.statistics.Prior;
import dev.communique.core.timeline.Network;
import dev.communique.core.timeline.TimeSource;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws what articles tell. */
@Command(
    name = "chart",
    description = "Draws a chart: an interactive page that needs no network, or a static picture.",
    footer = {
      "",
      "Examples:",
      "  communique chart timeline --of 'Xi Jinping' --with 'Kim Jong Un' news/ --out letters.html",
      "  communique chart calendar --of China --with 'North Korea' --format svg news/ > months.svg",
      "  communique chart phrases --of Karskia --with Ruritania news/ --out phrases.html",
      "  communique chart coverage --of Putin --during 2024 --index news.index --out outlets.html",
      "  communique chart network --of 'Kim Jong Un' news/ --out network.html",
      "  communique chart diff --first 'id:2023-09-09' --second 'id:2024-09-09' news/ --out d.html",
      "  communique chart log-odds --first 'from:Xi' --second 'from:Putin' news/ --out odds.html",
      "  communique chart keyness --first 'from:Xi' --second 'from:Putin' news/ --out words.html",
      "",
      "phrases are those of the messages that --of sent. A browser makes a PNG of an SVG:",
      "chromium --headless --screenshot=letters.png --window-size=960,400 letters.svg"
    })
final class ChartCommand extends SourceCommand {
  /** Pseudo-counts in all, as much as a short message has words. */
  private static final Prior PRIOR = Prior.corpus(100);

  @Parameters(
      index = "0",
      paramLabel = "CHART",
      converter = ChartKind.Converter.class,
      description = "timeline, calendar, phrases, coverage, network, keyness, log-odds or diff.")
  private ChartKind kind = ChartKind.TIMELINE;

  @Parameters(index = "1..*", paramLabel = "PATH", description = "What to read.")
  private List<String> paths = new ArrayList<>();

  @Mixin private ChartSides sides = new ChartSides();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ChartFormat.Converter.class,
      description =
          "html (the default) or svg; --out tells it by the end of its name, .html or .svg.")
  private @Nullable ChartFormat format;

  @Mixin private OutOption out = new OutOption();

  @Override
  List<String> paths() {
    return paths;
  }

  @Override
  void prepare() {
    sides.check(kind, this);
    Optional<ChartFormat> told = out.file().map(this::format);
    if (format != null && told.filter(end -> end != format).isPresent()) {
      throw wrong("--format " + format + " does not fit --out " + out.file().get());
    }
    format = told.orElse(format == null ? ChartFormat.HTML : format);
  }

  /** What the end of a file's name tells. */
  private ChartFormat format(Path file) {
    return ChartFormat.of(file)
        .orElseThrow(() -> wrong("--out must end in .html or .svg: " + file));
  }

  @Override
  void print(TimeSource source, Writer writer) throws IOException {
    Chart chart = chart(source);
    out.write(writer, form -> form.append((format == null ? ChartFormat.HTML : format).of(chart)));
    if (out.file().isPresent()) {
      say(chart.toString());
    }
  }

  private Chart chart(TimeSource source) {
    return switch (kind) {
      case TIMELINE -> Charts.timeline(sides.timeline(source), source.claims());
      case CALENDAR -> Charts.calendar(sides.timeline(source));
      case PHRASES -> Charts.phrases(Series.mixedEvents(sides.timeline(source).there().messages()));
      case COVERAGE -> Charts.coverage(sides.timeline(source).outlets());
      case NETWORK -> Charts.network(network(source));
      case KEYNESS ->
          Charts.keyness(
              comparison(source).keyness(Keyness.Measure.LIKELIHOOD_RATIO),
              sides.first(),
              sides.second());
      case LOG_ODDS ->
          Charts.logOdds(comparison(source).logOdds(PRIOR), sides.first(), sides.second());
      case DIFF -> Charts.diff(comparison(source));
    };
  }

  private Comparison comparison(TimeSource source) {
    return Comparison.of(
        source.messages(sides.first()).list(), source.messages(sides.second()).list());
  }

  private Network network(TimeSource source) {
    Network network = source.network();
    if (sides.during().isGiven()) {
      network = network.during(sides.during().get());
    }
    if (sides.name().isBlank()) {
      return network;
    }
    if (network.find(sides.name()).isEmpty()) {
      throw wrong("--of must stand for one who writes or is written to: " + sides.name());
    }
    return network.ego(sides.name());
  }
}
