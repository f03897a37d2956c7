package dev.communique.core.dossier;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.communique.core.query.ArticleFacts;
import dev.communique.core.text.Counted;
import dev.communique.core.text.Markup;
import dev.communique.core.text.PlainText;
import dev.communique.core.timeline.Publication;
import dev.communique.model.Article;
import dev.communique.model.Evidence;
import dev.communique.model.PartialDate;
import dev.communique.model.Problem;
import dev.communique.model.Report;
import dev.communique.model.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which outlets told of the messages, and the words of each article that tell of them. */
final class SourceSection {
  private SourceSection() {}

  static String of(Facts facts) {
    Markup out = new Markup();
    List<Publication> publications = facts.timeline().publications();
    if (!publications.isEmpty()) {
      out.raw(outlets(publications).toString());
    }
    if (facts.sources().articles().isEmpty()) {
      return out.element("p", "No article tells of any.").toString();
    }
    out.element("h3", Counted.of(facts.sources().articles().size(), "article")).raw("\n");
    out.open("ol", "class", "d-sources").raw("\n");
    facts.sources().articles().forEach(article -> add(article, facts, out));
    return out.end().toString();
  }

  /** How many messages each told of, of how many it was the first, and when. */
  private static Grid outlets(List<Publication> publications) {
    Map<String, Telling> all = new TreeMap<>();
    for (Publication publication : publications) {
      String first = publication.publisher().orElse("");
      publication
          .outlets()
          .forEach(
              (outlet, day) ->
                  all.merge(outlet, Telling.of(day, outlet.equals(first)), Telling::plus));
    }
    Grid grid =
        new Grid(
            "Who told of them; carried or credited", "outlet", "messages", "first to tell", "days");
    all.forEach(
        (outlet, told) ->
            grid.row(
                new Markup().text(Words.name(outlet)),
                new Markup().text("" + told.count()),
                new Markup().text("" + told.firstCount()),
                new Markup().dates(told.days())));
    return grid;
  }

  /** What one outlet told. */
  private record Telling(int count, int firstCount, PartialDate dates) {
    static Telling of(PartialDate day, boolean isFirst) {
      return new Telling(1, isFirst ? 1 : 0, day);
    }

    Telling plus(Telling other) {
      return new Telling(
          count + other.count, firstCount + other.firstCount, dates.union(other.dates));
    }

    String days() {
      boolean isOne = dates.earliest().equals(dates.latest());
      return isOne ? dates.earliest().toString() : dates.earliest() + " to " + dates.latest();
    }
  }

  private static void add(Article article, Facts facts, Markup out) {
    String date = ArticleFacts.date(article).map(PartialDate::toString).orElse("no date");
    out.open("li", "id", Links.id(facts.sources().number(article)));
    out.open("p").element("strong", date).text(" ");
    article.headline().ifPresent(words -> out.foreign("cite", PlainText.line(words)).text(" "));
    out.element("code", PlainText.line(article.source()), "dir", "auto")
        .text(outlets(article))
        .end();
    byEvidence(facts.sources().reports(article)).forEach(reports -> add(reports, facts, out));
    article.problems().forEach(problem -> add(problem, out));
    out.end();
  }

  private static String outlets(Article article) {
    String outlets = Joiner.on(", ").join(ArticleFacts.outlets(article).distinct().iterator());
    return outlets.isEmpty() ? "" : " " + PlainText.line(outlets);
  }

  /** Messages that were read from the same words stand together: the two of an exchange. */
  private static ImmutableList<ImmutableList<Report>> byEvidence(List<Report> reports) {
    return ImmutableListMultimap.copyOf(Multimaps.index(reports, each -> each.message().evidence()))
        .asMap()
        .values()
        .stream()
        .map(ImmutableList::copyOf)
        .collect(ImmutableList.toImmutableList());
  }

  private static void add(List<Report> reports, Facts facts, Markup out) {
    out.open("div", "class", "d-evidence");
    reports.forEach(report -> out.foreign("p", parties(report, facts)));
    Report first = reports.get(0);
    ImmutableList<Evidence> evidence = first.message().evidence();
    evidence.stream()
        .filter(each -> evidence.stream().noneMatch(other -> isWithin(each, other)))
        .map(Evidence::span)
        .distinct()
        .forEach(each -> add(each, evidence, first.article(), out));
    out.end();
  }

  private static String parties(Report report, Facts facts) {
    return Words.parties(report.message().senders(), report.message().addressees(), facts.names());
  }

  private static boolean isWithin(Evidence inner, Evidence outer) {
    return outer.span().contains(inner.span()) && !outer.span().equals(inner.span());
  }

  /** The words, and every rule that read them or some of them. */
  private static void add(Span words, List<Evidence> all, Article article, Markup out) {
    String rules =
        all.stream()
            .filter(each -> words.contains(each.span()))
            .map(Evidence::rule)
            .distinct()
            .collect(Collectors.joining(", "));
    out.open("blockquote").foreign("p", words.in(article.text()));
    String place = "characters " + words.start() + "–" + words.end();
    out.element("footer", place + ", read by " + rules).close();
  }

  private static void add(Problem problem, Markup out) {
    out.element(
        "p", "Doubtful: " + PlainText.line(problem.message()), "class", "d-doubt", "dir", "auto");
  }
}
