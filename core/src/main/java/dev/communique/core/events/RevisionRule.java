package dev.communique.core.events;

import com.google.common.primitives.ImmutableLongArray;
import dev.communique.core.query.ArticleFacts;
import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * When a whole text was printed before. Texts meet in the bands of their MinHash sketches; they are
 * worth a look when the sketches agree in {@value #FEWEST_AGREEING} of 64 places and the numbers of
 * one can be the other's.
 */
final class RevisionRule implements CopyRule {
  /** How much two texts resemble each other when one is a revision of the other. */
  static final double RESEMBLANCE = 0.8;

  /** A wire story is printed on the day and on the two days after it; later it is a repost. */
  static final int REPRINT_DAYS = 2;

  /**
   * Reached with a chance of 0.998 by texts that resemble each other by 0.8, of 0.009 by 0.5, of
   * 0.00004 by 0.4 (binomial, with one byte in 256 agreeing by accident).
   */
  static final int FEWEST_AGREEING = 42;

  @Override
  public Optional<SoughtText> text(Article article) {
    ArticleWords words = ArticleWords.of(article);
    long[] runs = words.runs();
    if (runs.length == 0) {
      return Optional.empty();
    }
    long[] least = MinHash.FOR_COPIES.least(Shingles.ofRuns(runs));
    ImmutableLongArray.Builder marks = ImmutableLongArray.builder().add(NumberMark.of(words));
    SketchBytes.add(least, marks);
    return Optional.of(
        new SoughtText(
            Shingles.whole(runs),
            ArticleOrder.place(article),
            ImmutableLongArray.copyOf(MinHash.FOR_COPIES.bands(least)),
            1,
            marks.build()));
  }

  /** The first print of a story is among the first, however often it was printed. */
  @Override
  public int firstMet() {
    return 16;
  }

  /** A reprint comes soon after the first print, among letters with the formulas of the time. */
  @Override
  public int lastMet() {
    return 16;
  }

  @Override
  public boolean isLikely(SoughtText text, SoughtText earlier) {
    long numbers = text.marks().get(0);
    long others = earlier.marks().get(0);
    return (NumberMark.canHave(numbers, others) || NumberMark.canHave(others, numbers))
        && SketchBytes.agreeing(text.marks(), earlier.marks(), 1) >= FEWEST_AGREEING;
  }

  @Override
  public OptionalDouble share(ArticleWords text, ArticleWords earlier) {
    Shingles shingles = text.shingles();
    Shingles others = earlier.shingles();
    return shingles.resemblance(others) >= RESEMBLANCE && sameNumbers(text, earlier)
        ? OptionalDouble.of(shingles.containment(others))
        : OptionalDouble.empty();
  }

  /** Two anniversaries' reports may differ in their numbers alone; a cut may lose some. */
  private static boolean sameNumbers(ArticleWords one, ArticleWords other) {
    Set<String> ones = one.numbers();
    Set<String> others = other.numbers();
    return ones.containsAll(others) || others.containsAll(ones);
  }

  @Override
  public CopyKind kind(Article copy, Article original, boolean isSameText) {
    if (areDaysApart(copy, original)) {
      return CopyKind.REDATED;
    }
    return isSameText ? CopyKind.SAME_TEXT : CopyKind.REVISED;
  }

  private static boolean areDaysApart(Article one, Article other) {
    Optional<PartialDate> first = ArticleFacts.date(one);
    Optional<PartialDate> second = ArticleFacts.date(other);
    return first.isPresent()
        && second.isPresent()
        && daysApart(first.get(), second.get()) > REPRINT_DAYS;
  }

  /** The days between two dates, 0 when they can be the same. */
  static long daysApart(PartialDate one, PartialDate other) {
    if (one.overlaps(other)) {
      return 0;
    }
    return one.isBefore(other)
        ? ChronoUnit.DAYS.between(one.latest(), other.earliest())
        : ChronoUnit.DAYS.between(other.latest(), one.earliest());
  }
}
