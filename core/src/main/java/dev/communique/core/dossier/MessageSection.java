package dev.communique.core.dossier;

import dev.communique.core.events.Conflict;
import dev.communique.core.events.Event;
import dev.communique.core.query.NameBook;
import dev.communique.core.text.Counted;
import dev.communique.core.text.Markup;
import dev.communique.core.text.PlainText;
import java.util.stream.Collectors;

/** The last messages, each with the words that are known of it. */
final class MessageSection {
  private static final int SHOWN = 5;

  private MessageSection() {}

  static String of(Facts facts) {
    Markup out = new Markup();
    int all = facts.timeline().messages().size();
    if (all > SHOWN) {
      String told = "The last " + SHOWN + " of " + all + "; the table below the timeline has all.";
      out.element("p", told, "class", "d-soft").raw("\n");
    }
    facts.dated().stream().limit(SHOWN).forEach(event -> add(event, facts, out));
    return out.toString();
  }

  private static void add(Event event, Facts facts, Markup out) {
    NameBook names = facts.names();
    out.open("article", "class", "d-card").open("h3");
    out.element("span", Words.date(event), "class", "cq-date").text(" ");
    out.foreign("bdi", Words.parties(event.senders(), event.addressees(), names)).end();
    out.open("p").foreign("bdi", Words.subject(event, names)).text(reportedBy(event)).text(" ");
    out.raw(Links.to(event.reports(), facts.sources()).toString()).end();
    event.contentTexts().forEach(words -> addWords(words, out));
    event.conflicts().forEach(conflict -> addConflict(conflict, out));
    out.end();
  }

  private static String reportedBy(Event event) {
    String by = event.reportedBy().stream().map(Words::name).collect(Collectors.joining(", "));
    return (by.isEmpty() ? "" : "; reported by " + by)
        + (event.isPassing() ? "; told in passing" : "")
        + "; "
        + Counted.of(event.reports().size(), "report");
  }

  private static void addWords(String words, Markup out) {
    out.open("blockquote").foreign("p", words).end();
  }

  private static void addConflict(Conflict conflict, Markup out) {
    out.element(
        "p", "The reports disagree: " + PlainText.line(conflict.toString()), "class", "d-doubt");
  }
}
