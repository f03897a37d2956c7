package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import dev.communique.core.compare.Comparison;
import dev.communique.core.compare.Series;
import dev.communique.core.statistics.Keyness;
import dev.communique.core.statistics.LogOdds;
import dev.communique.core.timeline.ClaimCheck;
import dev.communique.core.timeline.Network;
import dev.communique.core.timeline.OutletMatrix;
import dev.communique.core.timeline.Timeline;

/** Makes charts of what the other packages tell; one method for each kind. */
public final class Charts {
  private Charts() {}

  /**
   * {@return the messages of two sides along time} Those of the first stand above the line, those
   * of the other below; the shape tells what for, a bar the days an inexact date leaves open. The
   * longest silences are shaded, three at most, months of them without any article hatched.
   *
   * @param timeline the messages
   */
  public static Chart timeline(Timeline timeline) {
    return timeline(timeline, ImmutableList.of());
  }

  /**
   * {@return the messages of two sides along time, with what is claimed of their rarity}
   *
   * @param timeline the messages
   * @param claims claims and what became of them; those that {@link Timeline#claims} leaves out are
   *     left out
   */
  public static Chart timeline(Timeline timeline, Iterable<ClaimCheck> claims) {
    return new Chart(new TimelineChart(new TimelineData(timeline, timeline.claims(claims))));
  }

  /**
   * {@return how many messages two sides sent in each month, years by months; months without a
   * message apart from those without an article}
   *
   * @param timeline the messages
   */
  public static Chart calendar(Timeline timeline) {
    return new Chart(CalendarMatrix.of(timeline));
  }

  /**
   * {@return where phrases enter, stay, lapse and return along a series, phrases by messages} The
   * thirty of most messages are shown, of two words or more.
   *
   * @param series the messages
   */
  public static Chart phrases(Series series) {
    return new Chart(PhraseMatrix.of(series));
  }

  /**
   * {@return which outlets told of which messages, and how, messages by outlets}
   *
   * @param outlets who told of what
   */
  public static Chart coverage(OutletMatrix outlets) {
    return new Chart(OutletGrid.of(outlets));
  }

  /**
   * {@return the words that tell two sides apart, as bars: twelve of each side at most}
   *
   * @param keyness the words, measured
   * @param first what the first side is called
   * @param second what the second is
   */
  public static Chart keyness(Keyness keyness, String first, String second) {
    return new Chart(new WordBars(keyness, first, second));
  }

  /**
   * {@return all words of two sides, by how often they are used and how much they tell apart: the
   * funnel of Monroe, Colaresi and Quinn (2008)}
   *
   * @param odds the words by their log-odds
   * @param first what the first side is called
   * @param second what the second is
   */
  public static Chart logOdds(LogOdds odds, String first, String second) {
    return new Chart(new Funnel(odds, first, second));
  }

  /**
   * {@return who writes to whom, around a circle} Of many correspondents those of the strongest
   * ties are drawn, thirty-six at most; all ties stand in the table.
   *
   * @param network who writes to whom
   */
  public static Chart network(Network network) {
    return new Chart(new NetworkChart(network));
  }

  /**
   * {@return the sentences of two sides beside each other, with the words that changed}
   *
   * @param comparison the two sides
   */
  public static Chart diff(Comparison comparison) {
    return new Chart(new DiffChart(comparison));
  }
}
