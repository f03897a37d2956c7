package dev.communique.core.dossier;

import com.google.common.collect.ImmutableList;
import dev.communique.core.text.Counted;
import dev.communique.core.text.Markup;
import dev.communique.core.timeline.Expectation;
import dev.communique.model.Report;
import java.util.List;

/** What was due and did not come, what nobody can tell, and what is said not to have been sent. */
final class MissingSection {
  private MissingSection() {}

  static String of(Facts facts) {
    Markup out = new Markup();
    String told =
        "Due is what came in at least two years before. Missing: there are articles of these days,"
            + " and none tells of it. Not covered: there are none.";
    out.element("p", told, "class", "d-soft").raw("\n");
    List<Facts.Due> open =
        facts.due().stream()
            .filter(due -> due.expectation().outcome() != Expectation.Outcome.CAME)
            .toList();
    if (open.isEmpty()) {
      long came = facts.dueCount(Expectation.Outcome.CAME);
      out.element("p", came == 0 ? "Nothing was due." : "All that was due came: " + came + ".");
    } else {
      out.raw(grid(open, facts).toString());
    }
    facts.notSent().forEach(report -> addNotSent(report, facts, out));
    return out.toString();
  }

  private static Grid grid(List<Facts.Due> open, Facts facts) {
    Grid grid =
        new Grid("Due and not known to have come", "due", "from", "occasion", "because", "outcome");
    open.forEach(due -> grid.row(cells(due, facts)));
    return grid;
  }

  private static ImmutableList<Markup> cells(Facts.Due due, Facts facts) {
    Expectation expectation = due.expectation();
    return ImmutableList.of(
        new Markup().dates(expectation.day().toString()),
        new Markup().foreign("bdi", due.from()),
        new Markup()
            .foreign(
                "bdi", Words.occasion(expectation.occasion(), expectation.of(), facts.names())),
        new Markup().text(because(expectation)),
        outcome(expectation.outcome()));
  }

  private static String because(Expectation expectation) {
    return expectation.earlierCount() == 0
        ? "it is denied"
        : "came in "
            + expectation.earlierCount()
            + " of "
            + Counted.of(expectation.earlierYears(), "year")
            + " before";
  }

  private static Markup outcome(Expectation.Outcome outcome) {
    String sign = outcome == Expectation.Outcome.NOT_COVERED ? "? " : "✕ ";
    String style = "d-verdict d-" + outcome.spelling().replace(' ', '-');
    return new Markup().element("span", sign + outcome.spelling(), "class", style);
  }

  private static void addNotSent(Report report, Facts facts, Markup out) {
    String what =
        Words.parties(report.message().senders(), report.message().addressees(), facts.names());
    out.open("p").text("Not sent but " + report.message().status().spelling() + ": ");
    out.foreign("bdi", what + ", " + report.message().purpose().spelling()).text(" ");
    out.raw(Links.to(List.of(report), facts.sources()).toString()).end();
  }
}
