package dev.communique.core.timeline;

import dev.communique.core.events.Events;
import dev.communique.core.query.ArticleSource;

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

  /** {@return who writes to whom; puts the reports of all its messages together} */
  default Network network() {
    return Network.of(Events.of(messages().list()), nameBook());
  }
}
