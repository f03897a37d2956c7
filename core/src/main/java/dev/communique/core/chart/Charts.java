package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import dev.communique.core.timeline.ClaimCheck;
import dev.communique.core.timeline.Timeline;

/** Makes charts of what the other packages tell; one method for each kind. */
public final class Charts {
  private Charts() {}

  /**
   * {@return the messages of two sides along time} Those of the first stand above the line, those
   * of the other below; the shape tells what for, a bar the days an inexact date leaves open. Long
   * silences are shaded, months of them without any article hatched.
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
   * @param claims claims and what became of them; those that are not of these sides are left out
   */
  public static Chart timeline(Timeline timeline, Iterable<ClaimCheck> claims) {
    return new Chart(
        new TimelineChart(new TimelineData(timeline, ClaimFilter.of(timeline, claims))));
  }
}
