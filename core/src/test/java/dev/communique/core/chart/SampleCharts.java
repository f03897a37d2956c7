package dev.communique.core.chart;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.communique.core.Communique;
import dev.communique.core.Corpus;
import dev.communique.core.compare.Comparison;
import dev.communique.core.compare.Series;
import dev.communique.core.statistics.Keyness;
import dev.communique.core.statistics.Prior;
import dev.communique.core.timeline.Timeline;
import dev.communique.model.Report;
import dev.communique.parser.ArticleParser;
import dev.communique.parser.leaders.Registry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A chart of each kind, by its kind. */
public final class SampleCharts {
  private static final Path CORPUS = Path.of(System.getProperty("communique.corpus"));

  private SampleCharts() {}

  /** {@return the sample corpus, with its own leaders} */
  public static Corpus sample() throws IOException {
    Path registry = CORPUS.resolve("registry");
    Registry leaders =
        Registry.builtIn()
            .with(registry.resolve("countries.csv"))
            .with(registry.resolve("leaders.csv"));
    return Communique.read(
        ArticleParser.builder().registry(leaders).build(), CORPUS.resolve("articles"));
  }

  /** Of the messages between two sides, and of what they write each other. */
  static ImmutableMap<String, Chart> of(Corpus corpus, String one, String other) {
    Timeline timeline = corpus.timeline(one, other);
    List<Report> there = corpus.messages().from(one).to(other).list();
    List<Report> back = corpus.messages().from(other).to(one).list();
    Comparison sides = Comparison.of(there, back);
    List<Report> told = there.stream().filter(each -> !each.content().isEmpty()).toList();
    Comparison ends = told.isEmpty() ? sides : Comparison.of(told.get(0), Iterables.getLast(told));
    return ImmutableMap.<String, Chart>builder()
        .put("timeline", Charts.timeline(timeline, corpus.claims()))
        .put("calendar", Charts.calendar(timeline))
        .put("phrases", Charts.phrases(Series.mixedEvents(timeline.there().messages())))
        .put("coverage", Charts.coverage(timeline.outlets()))
        .put("network", Charts.network(corpus.network()))
        .put("keyness", Charts.keyness(sides.keyness(Keyness.Measure.LIKELIHOOD_RATIO), one, other))
        .put("funnel", Charts.logOdds(sides.logOdds(Prior.corpus(10)), one, other))
        .put("diff", Charts.diff(ends))
        .build();
  }
}
