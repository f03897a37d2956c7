package dev.communique.core.query;

import static com.google.common.base.Strings.lenientFormat;

import dev.communique.model.Leader;
import java.io.Serializable;

/**
 * A leader with what some articles tell of him or her.
 *
 * @param leader the leader
 * @param articleCount articles that list the leader
 * @param sentCount messages told as sent by the leader, each telling counted
 * @param receivedCount messages told as addressed to the leader, each telling counted
 * @param quotationCount quotations of the leader
 */
public record LeaderActivity(
    Leader leader, int articleCount, int sentCount, int receivedCount, int quotationCount)
    implements Serializable {

  /** {@return the leader and the numbers on one line} */
  @Override
  public String toString() {
    return lenientFormat(
        "%s: articles %s, sent %s, received %s, quotations %s",
        leader, articleCount, sentCount, receivedCount, quotationCount);
  }
}
