package dev.communique.core.timeline;

import dev.communique.core.events.Events;
import dev.communique.core.query.ArticleSource;
import dev.communique.core.query.Listing;
import dev.communique.model.PartialDate;
import java.util.Optional;

/**
 * The questions about time that a source of articles answers. A corpus and an index have them;
 * whoever makes an {@link ArticleSource} of his own implements this instead.
 */
public interface TimeSource extends ArticleSource {

  /**
   * {@return all messages between two sides over time}
   *
   * @param one a leader in any known spelling, a state for all its leaders, an office, a group
   * @param other the second side
   * @throws IllegalArgumentException if a name is blank
   */
  default Timeline timeline(String one, String other) {
    return Timeline.of(this, one, other);
  }

  /**
   * {@return all messages from one side and to it over time}
   *
   * @param one a leader in any known spelling, a state for all its leaders, an office, a group
   * @throws IllegalArgumentException if the name is blank
   */
  default Timeline timeline(String one) {
    return Timeline.of(this, one);
  }

  /**
   * {@return which messages from one to another were due in some days, and which came}
   *
   * @param from who writes: a state for whoever of its leaders does, or a leader
   * @param to to whom
   * @param dates the days, as {@link PartialDate#parse} takes it
   * @throws IllegalArgumentException if a name is blank, or the days are no date
   */
  default Expectations expected(String from, String to, String dates) {
    return Expectations.of(this, from, Optional.of(to), PartialDate.parse(dates));
  }

  /**
   * {@return which messages from one to anybody were due in some days, and which came}
   *
   * @param from who writes: a state for whoever of its leaders does, or a leader
   * @param dates the days, as {@link PartialDate#parse} takes it
   * @throws IllegalArgumentException if the name is blank, or the days are no date
   */
  default Expectations expected(String from, String dates) {
    return Expectations.of(this, from, Optional.empty(), PartialDate.parse(dates));
  }

  /**
   * {@return whether a claim about a message holds}
   *
   * @param claim its words, as {@link Claim} reads them: {@code first in eight months}, {@code last
   *     was in July 2016, as reported by KCNA}
   * @param from who writes, a name as queries take it
   * @param to to whom
   * @param day the day the message was sent, or that counts are of, as {@link PartialDate#parse}
   *     takes it
   * @throws IllegalArgumentException if the words make no claim, the day is none or a name is blank
   */
  default ClaimCheck check(String claim, String from, String to, String day) {
    Claim parsed = Claim.parse(claim, PartialDate.parse(day));
    return new ClaimChecker(this, parsed).check(from, to, Optional.empty());
  }

  /**
   * {@return every claim that articles make about a message of a known day, and whether it holds}
   */
  default Listing<ClaimCheck> claims() {
    return ArticleClaims.check(this);
  }

  /** {@return who writes to whom; puts the reports of all its messages together} */
  default Network network() {
    return Network.of(Events.of(messages().list()), nameBook());
  }
}
