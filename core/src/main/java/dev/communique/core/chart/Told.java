package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import dev.communique.core.events.Event;
import dev.communique.core.query.Table;
import dev.communique.core.statistics.ScoredWord;
import dev.communique.core.text.Counted;
import dev.communique.model.PartialDate;
import dev.communique.model.Party;
import dev.communique.model.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said of a message where somebody points at it. */
final class Told {
  /** What a message is called of which nobody is sure. */
  static final String MAYBE = "only rumoured";

  private static final double WORDS = 900;

  private Told() {}

  static String date(Event event) {
    return event.when().map(PartialDate::toString).orElse("no date");
  }

  static String parties(Event event) {
    return names(event.senders()) + " → " + names(event.addressees());
  }

  static String names(List<Party> parties) {
    return parties.stream()
        .map(party -> Label.name(party.name()))
        .collect(Collectors.joining(", "));
  }

  /** What for, on what occasion and by what; and when it is not sure to have been sent, that. */
  static String subject(Event event) {
    return event.purpose().spelling()
        + event.occasion().map(occasion -> ", " + Label.of(occasion.toString())).orElse("")
        + ", "
        + event.medium().spelling()
        + status(event);
  }

  /** Whether it is told of, but not as something that happened. */
  static boolean isMaybe(Event event) {
    return event.status() != Status.DONE;
  }

  /** Date, parties, subject, how many tell of it, and the first of its words. */
  static ImmutableList<String> of(Event event) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(date(event)).add(parties(event)).add(subject(event));
    lines.add(Counted.of(event.reports().size(), "report"));
    event.contentTexts().stream()
        .findFirst()
        .ifPresent(text -> lines.add("“" + Label.cut(Label.of(text), WORDS, Svg.LETTERS) + "”"));
    return lines.build();
  }

  /** Nothing of what was done. */
  static String status(Event event) {
    return isMaybe(event) ? ", " + event.status().spelling() : "";
  }

  /** Words with how often each side has them, and a score. */
  static Table words(List<ScoredWord> words, String first, String second, String measure) {
    return Table.of(
        ImmutableList.of("word", first + " (first)", second + " (second)", measure),
        words.stream().map(Told::row).toList());
  }

  private static ImmutableList<String> row(ScoredWord word) {
    return ImmutableList.of(
        word.word(),
        String.valueOf(word.firstCount()),
        String.valueOf(word.secondCount()),
        score(word.score()));
  }

  static String score(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }
}
