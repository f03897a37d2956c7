package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Experimental;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the texts that have one key meet. However many pass through, each meets the first few, for
 * the original of a story that was printed a thousand times is among them, and in the search for
 * revisions the few just before it as well, for a formula that everybody writes fills the first
 * places with letters of long ago. So what a bucket takes grows with its texts, not with their
 * pairs, and it holds no more than these few. Not thread-safe.
 */
@Experimental
public final class CopyBucket {
  private final CopyRule rule;
  private final List<SoughtText> kept = new ArrayList<>(1);

  CopyBucket(CopyRule rule) {
    this.rule = rule;
  }

  /**
   * {@return the texts that were added before, that it meets here, and that can be its originals as
   * far as the marks tell}
   *
   * @param text a text that has the key; in the order of their places, then of their numbers; each
   *     text once
   */
  public ImmutableList<SoughtText> add(SoughtText text) {
    ImmutableList.Builder<SoughtText> met = ImmutableList.builder();
    for (SoughtText earlier : kept) {
      if (rule.isLikely(text, earlier)) {
        met.add(earlier);
      }
    }
    keep(text);
    return met.build();
  }

  /** Behind the first ones the longest kept gives way. */
  private void keep(SoughtText text) {
    kept.add(text);
    if (kept.size() > rule.firstMet() + rule.lastMet()) {
      kept.remove(rule.firstMet());
    }
  }

  /** {@return how many it holds} */
  @Override
  public String toString() {
    return "bucket that holds " + kept.size();
  }
}
