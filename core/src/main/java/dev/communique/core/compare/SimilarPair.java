package dev.communique.core.compare;

import dev.communique.model.Report;
import java.util.Locale;

/**
 * Two messages whose wording is much the same.
 *
 * @param first the one that was given earlier
 * @param second the other
 * @param resemblance the Jaccard measure of their runs of three words, from 0 to 1
 */
public record SimilarPair(Report first, Report second, double resemblance) {
  /** {@return the passages that they share} */
  public Reuse reuse() {
    return Reuse.between(first, second);
  }

  /** {@return both articles and the measure} */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%s ~ %s %.2f", first.article().id(), second.article().id(), resemblance);
  }
}
