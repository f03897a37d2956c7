package dev.communique.core.query;

import dev.communique.model.PartialDate;
import java.util.stream.Stream;

/**
 * A question for the leaders that articles name, with what is told of them. Answers come by the
 * number of articles, most first, then by name.
 */
public final class LeaderQuery extends Query<LeaderActivity> {
  private LeaderQuery(ArticleSource source, Condition condition) {
    super(source, condition, LeaderTally.MOST_FIRST, KnownColumns.LEADERS);
  }

  /**
   * {@return the question for all leaders that the articles name}
   *
   * @param source where to look
   */
  public static LeaderQuery of(ArticleSource source) {
    return new LeaderQuery(source, Condition.everything());
  }

  /**
   * {@return those of this name}
   *
   * @param name a leader in any known spelling, or a country for all its leaders
   * @throws IllegalArgumentException if the name is blank
   */
  public LeaderQuery named(String name) {
    return new LeaderQuery(source(), and(new Condition.Naming(name)));
  }

  /**
   * {@return those in articles whose date can lie in a stretch of days; only these are counted}
   *
   * @param dates as {@link PartialDate#parse} takes it
   * @throws IllegalArgumentException if it is no date
   */
  public LeaderQuery during(String dates) {
    return during(PartialDate.parse(dates));
  }

  /**
   * {@return those in articles whose date can lie in a stretch of days; only these are counted}
   *
   * @param dates the days
   */
  public LeaderQuery during(PartialDate dates) {
    return new LeaderQuery(source(), and(new Condition.During(dates)));
  }

  @Override
  Stream<LeaderActivity> matches(ArticleSource source) {
    return LeaderTally.of(source, condition()).activities();
  }
}
