package dev.communique.core.dossier;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.communique.core.query.ArticleFacts;
import dev.communique.core.timeline.Publication;
import dev.communique.model.Article;
import dev.communique.model.Evidence;
import dev.communique.model.PartialDate;
import dev.communique.model.Problem;
import dev.communique.model.Report;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which outlets told of the messages, and the words of each article that tell of them. */
final class SourceSection {
  private SourceSection() {}

  static String of(Facts facts) {
    Html out = new Html();
    List<Publication> publications = facts.timeline().publications();
    if (!publications.isEmpty()) {
      out.raw(outlets(publications).toString());
    }
    if (facts.sources().articles().isEmpty()) {
      return out.element("p", "No article tells of any.").toString();
    }
    out.element("h3", Words.count(facts.sources().articles().size(), "article")).raw("\n");
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
        new Grid("Who told of them; carried or credited", "outlet", "messages", "first to tell", "days");
    all.forEach(
        (outlet, told) ->
            grid.row(Words.line(outlet), "" + told.count(), "" + told.firstCount(), told.days()));
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

  private static void add(Article article, Facts facts, Html out) {
    String date = ArticleFacts.date(article).map(PartialDate::toString).orElse("no date");
    out.open("li", "id", Links.id(facts.sources().number(article)));
    out.open("p").element("strong", date).text(" ");
    out.foreign("cite", Words.line(article.headline().orElse(""))).text(" ");
    out.element("code", Words.line(article.source()), "dir", "auto").text(outlets(article)).end();
    facts.sources().reports(article).forEach(report -> add(report, facts, out));
    article.problems().forEach(problem -> add(problem, out));
    out.end();
  }

  private static String outlets(Article article) {
    String outlets = Joiner.on(", ").join(ArticleFacts.outlets(article).distinct().iterator());
    return outlets.isEmpty() ? "" : " " + Words.line(outlets);
  }

  private static void add(Report report, Facts facts, Html out) {
    String what =
        Words.parties(report.message().senders(), report.message().addressees(), facts.names());
    out.open("div", "class", "d-evidence").foreign("p", what);
    ImmutableList<Evidence> evidence = report.message().evidence();
    evidence.forEach(each -> add(each, report.article(), out));
    out.end();
  }

  private static void add(Evidence evidence, Article article, Html out) {
    out.open("blockquote").foreign("p", evidence.span().in(article.text()));
    String place = "characters " + evidence.span().start() + "–" + evidence.span().end();
    out.element("footer", place + ", rule " + evidence.rule()).close();
  }

  private static void add(Problem problem, Html out) {
    out.element("p", "Doubtful: " + Words.line(problem.message()), "class", "d-doubt", "dir", "auto");
  }
}
