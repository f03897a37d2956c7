package dev.communique.core.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The words that one side uses more than the other, by weighted log-odds with an informative
 * Dirichlet prior (Monroe, Colaresi and Quinn 2008, "Fightin' Words", Political Analysis
 * 16:372-403, equations 15 to 22). The score of a word is z: the difference of its log-odds,
 * divided by its standard deviation, 1/(y1 + a) + 1/(y2 + a) being the variance. Exchanging the
 * sides changes no more than the sign. Immutable; prints as a table of both ends.
 */
public final class LogOdds {
  private final ImmutableList<ScoredWord> words;
  private final Prior prior;

  private LogOdds(ImmutableList<ScoredWord> words, Prior prior) {
    this.words = words;
    this.prior = prior;
  }

  /**
   * {@return the words of two sides by their log-odds}
   *
   * @param first the words of one side
   * @param second the words of the other
   * @param prior what is expected of words before looking at these
   */
  public static LogOdds of(Multiset<String> first, Multiset<String> second, Prior prior) {
    int size = first.size() + second.size();
    Map<String, Double> priors = new HashMap<>();
    double sum = 0;
    for (String word : new TreeSet<>(Sets.union(first.elementSet(), second.elementSet()))) {
      double each = prior.of(word, first.count(word) + second.count(word), size);
      priors.put(word, each);
      sum += each;
    }
    double all = sum;
    return new LogOdds(
        WordTable.of(first, second, word -> z(word, first, second, each(word, priors), all)),
        prior);
  }

  private static double each(String word, Map<String, Double> priors) {
    return priors.getOrDefault(word, 0.0);
  }

  private static double z(
      String word, Multiset<String> first, Multiset<String> second, double prior, double all) {
    double one = first.count(word) + prior;
    double other = second.count(word) + prior;
    double oneRest = first.size() + all - one;
    double otherRest = second.size() + all - other;
    if (oneRest <= 0 || otherRest <= 0) {
      return 0; // the only word there is
    }
    double delta = Math.log(one / oneRest) - Math.log(other / otherRest);
    return delta / Math.sqrt(1 / one + 1 / other);
  }

  /** {@return the words of both sides, the first side's most telling first, the second's last} */
  public ImmutableList<ScoredWord> words() {
    return words;
  }

  /** {@return what was expected of words} */
  public Prior prior() {
    return prior;
  }

  /** {@return the first and the last ten words with the counts of both sides} */
  @Override
  public String toString() {
    return prior + "\n" + WordTable.toString(words, "z");
  }
}
