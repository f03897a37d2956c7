package dev.communique.core.query;

import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * English stems by the Snowball project's algorithm (Porter 2), the same wherever words are
 * compared by their stem. Not thread-safe; cheap to make.
 */
public final class Stems {
  private final EnglishStemmer stemmer = new EnglishStemmer();

  /** Makes one that can be used again and again. */
  public Stems() {}

  /**
   * {@return the stem of a word}
   *
   * @param folded the word as {@link Folded} has it, without blanks
   */
  public String of(String folded) {
    stemmer.setCurrent(folded);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** {@return the name of the algorithm} */
  @Override
  public String toString() {
    return "English stems (Porter 2)";
  }
}
