package dev.communique.core.dossier;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.communique.core.chart.Charts;
import dev.communique.core.compare.Comparison;
import dev.communique.core.events.Event;
import dev.communique.core.text.Markup;
import dev.communique.core.text.PlainText;
import dev.communique.model.Occasion;
import java.util.List;

/** What changed from one message to the next, sentence beside sentence; the last changes first. */
final class WordingSection {
  private static final int SHOWN = 8;
  private static final int PHRASES = 12;

  private WordingSection() {}

  static String of(Facts facts) {
    Markup out = new Markup();
    ImmutableList<Step> steps = facts.steps().reverse();
    if (steps.isEmpty()) {
      String none =
          "The words of fewer than two messages of one side are known: nothing to compare.";
      return out.element("p", none).toString();
    }
    if (steps.size() > SHOWN) {
      String told = "The last " + SHOWN + " of " + steps.size() + " changes.";
      out.element("p", told, "class", "d-soft").raw("\n");
    }
    steps.stream().limit(SHOWN).forEach(step -> add(step, facts, out));
    return out.toString();
  }

  private static void add(Step step, Facts facts, Markup out) {
    String sender = Words.names(step.after().senders(), facts.names());
    out.open("article", "class", "d-step").open("h3").foreign("bdi", sender).text(": ");
    out.dates(Words.date(step.before()) + " → " + Words.date(step.after())).end();
    out.element("p", basis(step, facts), "class", "d-soft", "dir", "auto").raw("\n");
    addPhrases(step.change(), out);
    out.raw(Charts.diff(step.change()).toFragment()).end();
  }

  private static String basis(Step step, Facts facts) {
    String later = Words.subject(step.after(), facts.names());
    return step.isSameOccasion()
        ? "Both on one kind of occasion: " + occasion(step.after(), facts) + "."
        : "One after the other: "
            + Words.subject(step.before(), facts.names())
            + "; then "
            + later
            + ".";
  }

  private static String occasion(Event event, Facts facts) {
    Occasion occasion = event.occasion().orElseThrow();
    return Words.occasion(occasion.type(), occasion.of(), facts.names());
  }

  private static void addPhrases(Comparison change, Markup out) {
    out.open("dl", "class", "d-phrases");
    addPhrases("kept", change.kept(), out);
    addPhrases("dropped", change.dropped(), out);
    addPhrases("new", change.added(), out);
    out.end();
  }

  private static void addPhrases(String name, List<String> phrases, Markup out) {
    List<String> shown = phrases.subList(0, Math.min(PHRASES, phrases.size()));
    String more = shown.size() < phrases.size() ? " …" : "";
    String all = shown.isEmpty() ? "nothing" : Joiner.on(" · ").join(shown) + more;
    out.open("div").element("dt", name).foreign("dd", PlainText.line(all)).close();
  }
}
