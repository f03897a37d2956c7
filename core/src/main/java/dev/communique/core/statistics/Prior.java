package dev.communique.core.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.Locale;

/**
 * What is expected of words before two sides are looked at, for {@link LogOdds}: pseudo-counts of a
 * Dirichlet distribution. The more there are, the more a word has to be used to stand out.
 * Immutable.
 */
public final class Prior {
  /** The weight of a word the background does not have, so that none has nothing. */
  private static final double UNSEEN = 0.5;

  private enum Kind {
    FLAT,
    CORPUS,
    BACKGROUND
  }

  private final Kind kind;
  private final double amount;
  private final ImmutableMultiset<String> background;

  private Prior(Kind kind, double amount, ImmutableMultiset<String> background) {
    checkArgument(
        amount > 0 && Double.isFinite(amount), "amount must be finite and above 0: %s", amount);
    this.kind = kind;
    this.amount = amount;
    this.background = background;
  }

  /**
   * {@return the same for each word}
   *
   * @param perWord the pseudo-count of each, above 0; 0.01 is usual
   * @throws IllegalArgumentException if it is not
   */
  public static Prior flat(double perWord) {
    return new Prior(Kind.FLAT, perWord, ImmutableMultiset.of());
  }

  /**
   * {@return in proportion to what both sides together have of each word}
   *
   * @param total the sum of all pseudo-counts, above 0
   * @throws IllegalArgumentException if it is not
   */
  public static Prior corpus(double total) {
    return new Prior(Kind.CORPUS, total, ImmutableMultiset.of());
  }

  /**
   * {@return what a background has of each word, as many pseudo-counts; half of one for a word it
   * does not have}
   *
   * @param background the words of other texts
   */
  public static Prior background(Multiset<String> background) {
    return new Prior(Kind.BACKGROUND, 1, ImmutableMultiset.copyOf(background));
  }

  /** The pseudo-count of a word that both sides together have some times of all. */
  double of(String word, int count, int size) {
    return switch (kind) {
      case FLAT -> amount;
      case CORPUS -> amount * count / size;
      case BACKGROUND -> Math.max(UNSEEN, background.count(word));
    };
  }

  /** {@return which it is} */
  @Override
  public String toString() {
    return switch (kind) {
      case FLAT -> String.format(Locale.ROOT, "flat prior, %s a word", amount);
      case CORPUS -> String.format(Locale.ROOT, "prior of both sides, %s in all", amount);
      case BACKGROUND -> "prior of a background of " + background.size() + " words";
    };
  }
}
