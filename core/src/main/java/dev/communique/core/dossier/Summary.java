package dev.communique.core.dossier;

import com.google.common.base.Joiner;
import dev.communique.core.events.Event;
import dev.communique.core.query.Answer;
import dev.communique.core.text.Counted;
import dev.communique.core.timeline.Bounds;
import dev.communique.core.timeline.ClaimCheck;
import dev.communique.core.timeline.Expectation;
import dev.communique.core.timeline.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a dossier comes to, in one sentence. */
final class Summary {
  private final Facts facts;
  private final List<String> parts = new ArrayList<>();

  private Summary(Facts facts) {
    this.facts = facts;
  }

  static String of(Facts facts) {
    if (facts.timeline().messages().isEmpty()) {
      return none(facts);
    }
    Summary summary = new Summary(facts);
    summary.addCounts();
    facts.dated().stream().findFirst().ifPresent(summary::addLast);
    facts.timeline().longestSilence().ifPresent(summary::addSilence);
    summary.addClaims();
    summary.addDue();
    return Joiner.on("; ").join(summary.parts) + ".";
  }

  private static String none(Facts facts) {
    boolean isCovered = facts.silence() != Answer.Outcome.NOT_COVERED;
    return "No message between "
        + facts.one()
        + " and "
        + facts.other()
        + " is known"
        + (isCovered ? "." : ": there is no article that could tell.");
  }

  private void addCounts() {
    Bounds there = facts.timeline().there().count();
    Bounds back = facts.timeline().back().count();
    String dates =
        facts
            .timeline()
            .dates()
            .map(days -> " between " + days.earliest() + " and " + days.latest())
            .orElse("");
    parts.add(
        facts.one()
            + " sent "
            + facts.other()
            + " "
            + messages(there)
            + " and received "
            + back
            + dates);
  }

  private static String messages(Bounds count) {
    return count + " " + Counted.noun(count.most(), "message");
  }

  private void addLast(Event event) {
    parts.add(
        "the last is "
            + Words.names(event.senders(), facts.names())
            + "’s of "
            + Words.date(event)
            + " ("
            + Words.subject(event, facts.names())
            + ")");
  }

  private void addSilence(Silence silence) {
    Optional<Event> after = silence.after();
    parts.add(
        "the longest silence took "
            + silence.days()
            + " days, from "
            + Words.date(silence.before())
            + after.map(event -> " to " + Words.date(event)).orElse(""));
  }

  private void addClaims() {
    int all = facts.claims().size();
    if (all > 0) {
      List<String> counts = new ArrayList<>();
      for (ClaimCheck.Verdict verdict : ClaimCheck.Verdict.values()) {
        long count = facts.claims().stream().filter(check -> check.verdict() == verdict).count();
        if (count > 0) {
          counts.add(count + " " + verdict.spelling());
        }
      }
      parts.add("of " + Counted.of(all, "claim") + " of rarity " + Joiner.on(", ").join(counts));
    }
  }

  private void addDue() {
    int all = facts.due().size();
    if (all > 0) {
      List<String> counts = new ArrayList<>();
      for (Expectation.Outcome outcome : Expectation.Outcome.values()) {
        long count = facts.dueCount(outcome);
        if (count > 0) {
          counts.add(count + " " + outcome.spelling());
        }
      }
      parts.add("of " + Counted.of(all, "message") + " due " + Joiner.on(", ").join(counts));
    }
  }
}
