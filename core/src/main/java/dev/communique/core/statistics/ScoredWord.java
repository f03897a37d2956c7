package dev.communique.core.statistics;

import java.util.Locale;

/** A word that tells one side from the other, with what both sides have of it. Immutable. */
public final class ScoredWord {
  private final String word;
  private final int firstCount;
  private final int secondCount;
  private final double score;

  ScoredWord(String word, int firstCount, int secondCount, double score) {
    this.word = word;
    this.firstCount = firstCount;
    this.secondCount = secondCount;
    this.score = score;
  }

  /** {@return the word, as words are compared} */
  public String word() {
    return word;
  }

  /** {@return how often the first side has it} */
  public int firstCount() {
    return firstCount;
  }

  /** {@return how often the second side has it} */
  public int secondCount() {
    return secondCount;
  }

  /** {@return the measure's value: above 0 for the first side's words, below for the second's} */
  public double score() {
    return score;
  }

  /** {@return the word, both counts and the value} */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %d/%d %.4f", word, firstCount, secondCount, score);
  }
}
