package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import dev.communique.core.compare.PhraseHistory;
import dev.communique.core.compare.PhraseHistory.Presence;
import dev.communique.core.compare.Series;
import dev.communique.core.text.Counted;
import dev.communique.model.PartialDate;
import java.util.List;
import java.util.Optional;

/** Phrases by the messages of a series: where each enters, stays, lapses and returns. */
final class PhraseMatrix {
  private static final int MOST = 30;

  private static final ImmutableList<Cell> KEY =
      ImmutableList.of(
          key(Presence.ENTERS, "enters"),
          key(Presence.STAYS, "stays"),
          key(Presence.LAPSES, "lapses"),
          key(Presence.RETURNS, "returns"),
          key(Presence.UNKNOWN, "none of the message's words are reported"));

  private PhraseMatrix() {}

  static Drawing of(Series series) {
    ImmutableList<PhraseHistory> shown =
        series.phrases().stream()
            .filter(phrase -> phrase.words().indexOf(' ') > 0)
            .limit(MOST)
            .collect(ImmutableList.toImmutableList());
    List<String> dates =
        series.dates().stream()
            .map(date -> date.map(PartialDate::toString).orElse("no date"))
            .toList();
    Matrix matrix = new Matrix("phrase", dates, KEY);
    shown.forEach(phrase -> matrix.add(phrase.words(), row(phrase, dates)));
    return new MatrixChart("phrases", title(series), description(series, shown), matrix);
  }

  private static String title(Series series) {
    Optional<PhraseHistory> most =
        series.phrases().stream().filter(phrase -> phrase.words().indexOf(' ') > 0).findFirst();
    String messages = Counted.of(series.dates().size(), "message");
    return most.map(
            phrase ->
                "“"
                    + Label.name(phrase.words())
                    + "” stands in "
                    + phrase.count()
                    + " of "
                    + messages)
        .orElse("No phrase stands in two of " + messages);
  }

  private static String description(Series series, List<PhraseHistory> shown) {
    long all = series.phrases().stream().filter(phrase -> phrase.words().indexOf(' ') > 0).count();
    return "Phrases by messages, in order of time: the "
        + shown.size()
        + (all > shown.size() ? " most frequent of " + all : "")
        + " that at least two have.";
  }

  private static ImmutableList<Cell> row(PhraseHistory phrase, List<String> dates) {
    ImmutableList.Builder<Cell> row = ImmutableList.builder();
    for (int i = 0; i < dates.size(); i++) {
      Presence presence = phrase.presence().get(i);
      row.add(presence == Presence.ABSENT ? Cell.BLANK : cell(phrase, presence, dates.get(i)));
    }
    return row.build();
  }

  private static Cell cell(PhraseHistory phrase, Presence presence, String date) {
    return new Cell(
        kind(presence),
        sign(presence),
        ImmutableList.of("“" + Label.name(phrase.words()) + "”", date + ": " + told(presence)));
  }

  private static Cell key(Presence presence, String name) {
    return Cell.key(kind(presence), sign(presence), name);
  }

  /** A minus as wide as the plus. */
  private static String sign(Presence presence) {
    return presence == Presence.LAPSES ? "−" : presence.sign();
  }

  private static String kind(Presence presence) {
    return switch (presence) {
      case ENTERS -> "enters";
      case STAYS -> "stays";
      case LAPSES -> "lapses";
      case RETURNS -> "returns";
      case ABSENT -> "blank";
      case UNKNOWN -> "unknown";
    };
  }

  private static String told(Presence presence) {
    return presence == Presence.UNKNOWN ? "no words are reported" : kind(presence);
  }
}
