package dev.communique.core.events;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.communique.model.Article;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that are a part of a longer one. The longer come first and leave their fingerprints;
 * a shorter one is held against the {@value #MOST_LOOKED_AT} that share most of its own. A
 * fingerprint that {@value #MOST_HOLDERS} texts have is a formula and leads to no more.
 */
final class ExcerptFinder {
  /** How much of a text stands in the longer one when it is an excerpt of it. */
  static final double CONTAINMENT = 0.8;

  /** Fewer words are a quotation in common, no excerpt. */
  static final int FEWEST_WORDS = 20;

  private static final int MOST_HOLDERS = 32;
  private static final int MOST_LOOKED_AT = 4;

  private final ListMultimap<Long, Article> holders = ArrayListMultimap.create();
  private int comparisons;

  int comparisons() {
    return comparisons;
  }

  /** The article as an excerpt of a longer one met before; else empty, and it may have excerpts. */
  Optional<Copy> find(Article article) {
    ArticleWords words = ArticleWords.of(article);
    if (words.words().size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    long[] fingerprints = words.fingerprints();
    @Nullable Copy best = null;
    for (Article longer : candidates(fingerprints)) {
      Optional<Copy> copy = compare(article, words, longer);
      if (copy.isPresent() && (best == null || copy.get().share() > best.share())) {
        best = copy.get();
      }
    }
    if (best == null) {
      register(article, fingerprints);
    }
    return Optional.ofNullable(best);
  }

  private List<Article> candidates(long[] fingerprints) {
    Map<ArticleOrder.Key, Integer> hits = new LinkedHashMap<>();
    Map<ArticleOrder.Key, Article> found = new LinkedHashMap<>();
    for (long fingerprint : fingerprints) {
      for (Article holder : holders.get(fingerprint)) {
        ArticleOrder.Key key = ArticleOrder.Key.of(holder);
        hits.merge(key, 1, Integer::sum);
        found.put(key, holder);
      }
    }
    return hits.entrySet().stream()
        .filter(hit -> hit.getValue() * 2 >= fingerprints.length)
        .sorted(Comparator.comparingInt(hit -> -hit.getValue()))
        .limit(MOST_LOOKED_AT)
        .flatMap(hit -> Optional.ofNullable(found.get(hit.getKey())).stream())
        .toList();
  }

  private void register(Article article, long[] fingerprints) {
    for (long fingerprint : fingerprints) {
      List<Article> known = holders.get(fingerprint);
      if (known.size() < MOST_HOLDERS) {
        known.add(article);
      }
    }
  }

  private Optional<Copy> compare(Article article, ArticleWords words, Article longer) {
    comparisons++;
    ArticleWords others = ArticleWords.of(longer);
    double share = words.shingles().containment(others.shingles());
    boolean isExcerpt = share >= CONTAINMENT && others.numbers().containsAll(words.numbers());
    return isExcerpt
        ? Optional.of(new Copy(article, longer, CopyKind.EXCERPT, share))
        : Optional.empty();
  }
}
