package dev.communique.core;

import dev.communique.core.query.Listing;
import dev.communique.model.Problem;

/**
 * What came of adding files to an index.
 *
 * @param articleCount articles that were added or took the place of others
 * @param unchangedCount files that were not read again, as they have not changed
 * @param problems what went wrong or is doubtful, of the articles and of what could not be read
 */
public record Added(long articleCount, long unchangedCount, Listing<Problem> problems) {
  /** {@return the numbers on one line} */
  @Override
  public String toString() {
    return "articles added "
        + articleCount
        + ", files unchanged "
        + unchangedCount
        + ", problems "
        + problems.size();
  }
}
