package dev.communique.core.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;

/**
 * The words that one side uses more than the other, as the R package quanteda.textstats measures
 * it. For a word that the first side has a times of N1 words and the second b times of N2, the
 * table is a, b, c = N1 - a, d = N2 - b; values are signed by a against its expectation. Any two
 * bags of words can be compared. No value is infinite or not a number, whatever is 0. Immutable;
 * prints as a table of both ends with bars to both sides.
 */
public final class Keyness {
  /** How words are measured. */
  public enum Measure {
    /**
     * Pearson's chi-squared; Yates' correction where |ad - bc| is at least half of all words and an
     * expected cell is below 5.
     */
    CHI_SQUARED,
    /** Chi-squared without a correction. */
    CHI_SQUARED_UNCORRECTED,
    /** The likelihood ratio G² (Dunning 1993), without a correction. */
    LIKELIHOOD_RATIO,
    /** G² of cells corrected where {@link #CHI_SQUARED} is. */
    LIKELIHOOD_RATIO_YATES,
    /** G² divided by Williams' correction (1976). */
    LIKELIHOOD_RATIO_WILLIAMS,
    /**
     * Pointwise mutual information (Church and Hanks 1990): the logarithm of a over its
     * expectation; with 10^-9 added, as quanteda does, so that it ends at -20.7 for words the first
     * side has not.
     */
    POINTWISE_MUTUAL_INFORMATION
  }

  private final ImmutableList<ScoredWord> words;
  private final Measure measure;

  private Keyness(ImmutableList<ScoredWord> words, Measure measure) {
    this.words = words;
    this.measure = measure;
  }

  /**
   * {@return the words of two sides, measured}
   *
   * @param target the words of the side that is looked at
   * @param reference the words of the side it is held against
   * @param measure how
   */
  public static Keyness of(Multiset<String> target, Multiset<String> reference, Measure measure) {
    int targetSize = target.size();
    int referenceSize = reference.size();
    return new Keyness(
        WordTable.of(
            target,
            reference,
            word ->
                value(
                    target.count(word), reference.count(word), targetSize, referenceSize, measure)),
        measure);
  }

  /**
   * {@return the value of one word}
   *
   * @param targetCount how often the target has it
   * @param referenceCount how often the reference has it
   * @param targetSize all words of the target
   * @param referenceSize all words of the reference
   * @param measure how
   * @throws IllegalArgumentException if a count is below 0 or above its size
   */
  public static double value(
      int targetCount, int referenceCount, int targetSize, int referenceSize, Measure measure) {
    return WordContrast.of(targetCount, referenceCount, targetSize, referenceSize).value(measure);
  }

  /** {@return the words of both sides, the target's most telling first, the reference's last} */
  public ImmutableList<ScoredWord> words() {
    return words;
  }

  /** {@return how they were measured} */
  public Measure measure() {
    return measure;
  }

  /** {@return the first and the last ten words with the counts of both sides} */
  @Override
  public String toString() {
    String name =
        switch (measure) {
          case CHI_SQUARED, CHI_SQUARED_UNCORRECTED -> "chi²";
          case LIKELIHOOD_RATIO, LIKELIHOOD_RATIO_YATES, LIKELIHOOD_RATIO_WILLIAMS -> "G²";
          case POINTWISE_MUTUAL_INFORMATION -> "PMI";
        };
    return WordTable.toString(words, name);
  }
}
