package dev.communique.core.timeline;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.graph.EndpointPair;

/**
 * How much one writes to another in two networks.
 *
 * @param pair from whom to whom
 * @param before how many messages in the first network
 * @param after how many in the second
 */
public record TieChange(EndpointPair<Correspondent> pair, Bounds before, Bounds after) {
  /** What became of it. */
  public enum Kind {
    /** There was none before. */
    NEW,
    /** There is none any more. */
    ENDED,
    /** There are certainly more. */
    MORE,
    /** There are certainly fewer. */
    FEWER,
    /** There are as many. */
    SAME,
    /** The dates do not tell. */
    UNCERTAIN
  }

  /**
   * Checks that none is missing.
   *
   * @param pair from whom to whom
   * @param before how many messages in the first network
   * @param after how many in the second
   */
  public TieChange {
    checkNotNull(pair, "pair");
    checkNotNull(before, "before");
    checkNotNull(after, "after");
  }

  /** {@return what became of it, as every date within the ranges has it} */
  public Kind kind() {
    if (before.most() == 0 && after.least() > 0) {
      return Kind.NEW;
    }
    if (after.most() == 0 && before.least() > 0) {
      return Kind.ENDED;
    }
    if (after.least() > before.most()) {
      return Kind.MORE;
    }
    if (after.most() < before.least()) {
      return Kind.FEWER;
    }
    return before.isExact() && before.equals(after) ? Kind.SAME : Kind.UNCERTAIN;
  }

  /** {@return who to whom, and how many before and after} */
  @Override
  public String toString() {
    return pair.source() + " → " + pair.target() + " " + before + " → " + after;
  }
}
