package dev.communique.core.events;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultiset;
import dev.communique.core.query.ArticleFacts;
import dev.communique.model.Article;
import dev.communique.model.PartialDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whole texts that were printed before. An article is held against the {@value
 * #MOST_LOOKED_AT} originals it shares most bands of its MinHash sketch with, at least {@value
 * #FEWEST_BANDS}, of at most {@value #MOST_IN_BUCKET} a band; never all against all.
 */
final class CopyFinder {
  /** How much two texts resemble each other when one is a revision of the other. */
  static final double RESEMBLANCE = 0.8;

  /** A wire story is printed on the day and on the two days after it; later it is a repost. */
  static final int REPRINT_DAYS = 2;

  private static final int MOST_IN_BUCKET = 32;
  private static final int MOST_LOOKED_AT = 4;

  /** Of sixteen, texts that resemble each other enough share these with a chance of 0.997. */
  private static final int FEWEST_BANDS = 2;

  private record Bucket(int band, long key) {}

  private final List<Article> articles;
  private final SetMultimap<Bucket, Integer> buckets = HashMultimap.create();
  private int comparisons;

  /** For articles in their order; an original comes before its copies. */
  CopyFinder(List<Article> articles) {
    this.articles = articles;
  }

  int comparisons() {
    return comparisons;
  }

  /** The article as a copy of an earlier original; else empty, and it is an original now. */
  Optional<Copy> find(int index) {
    ArticleWords words = ArticleWords.of(articles.get(index));
    Shingles shingles = words.shingles();
    if (shingles.count() == 0) {
      return Optional.empty();
    }
    long[] bands = MinHash.FOR_COPIES.bands(shingles);
    @Nullable Copy best = null;
    for (int original : candidates(bands)) {
      Optional<Copy> copy = compare(index, words, shingles, original);
      if (copy.isPresent() && (best == null || copy.get().share() > best.share())) {
        best = copy.get();
      }
    }
    if (best == null) {
      register(index, bands);
    }
    return Optional.ofNullable(best);
  }

  private List<Integer> candidates(long[] bands) {
    Multiset<Integer> shared = TreeMultiset.create();
    for (int band = 0; band < bands.length; band++) {
      shared.addAll(buckets.get(new Bucket(band, bands[band])));
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getCount() >= FEWEST_BANDS)
        .sorted(Comparator.comparingInt(entry -> -entry.getCount()))
        .limit(MOST_LOOKED_AT)
        .map(Multiset.Entry::getElement)
        .toList();
  }

  private void register(int index, long[] bands) {
    for (int band = 0; band < bands.length; band++) {
      Set<Integer> bucket = buckets.get(new Bucket(band, bands[band]));
      if (bucket.size() < MOST_IN_BUCKET) {
        bucket.add(index);
      }
    }
  }

  private Optional<Copy> compare(int index, ArticleWords words, Shingles shingles, int original) {
    comparisons++;
    ArticleWords others = ArticleWords.of(articles.get(original));
    Shingles otherShingles = others.shingles();
    if (shingles.resemblance(otherShingles) < RESEMBLANCE || !sameNumbers(words, others)) {
      return Optional.empty();
    }
    Article copy = articles.get(index);
    Article first = articles.get(original);
    CopyKind kind =
        areDaysApart(copy, first)
            ? CopyKind.REDATED
            : words.equals(others) ? CopyKind.SAME_TEXT : CopyKind.REVISED;
    return Optional.of(new Copy(copy, first, kind, shingles.containment(otherShingles)));
  }

  /** Two anniversaries' reports may differ in their numbers alone; a cut may lose some. */
  static boolean sameNumbers(ArticleWords one, ArticleWords other) {
    Set<String> ones = one.numbers();
    Set<String> others = other.numbers();
    return ones.containsAll(others) || others.containsAll(ones);
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
