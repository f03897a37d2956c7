package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.communique.model.Article;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds texts against those before them that are worth a look and are no copies themselves. The one
 * that has most of a text is its original, of several the first.
 */
final class CopyFinder {
  private final CopyRule rule;
  private final PlacedTexts placed;
  private final ImmutableSetMultimap<Long, Long> likely;
  private final Set<Long> copied = new HashSet<>();
  private final ImmutableList.Builder<Copy> copies = ImmutableList.builder();
  private int comparisons;

  private CopyFinder(CopyRule rule, PlacedTexts placed, Iterable<CopyPair> pairs) {
    this.rule = rule;
    this.placed = placed;
    ImmutableSetMultimap.Builder<Long, Long> later = ImmutableSetMultimap.builder();
    pairs.forEach(pair -> later.put(pair.earlier(), pair.text()));
    this.likely = inOrder(placed, later.build());
  }

  /** Of each text those before it, in order. */
  private static ImmutableSetMultimap<Long, Long> inOrder(
      PlacedTexts placed, ImmutableSetMultimap<Long, Long> later) {
    ImmutableSetMultimap.Builder<Long, Long> earlier = ImmutableSetMultimap.builder();
    for (SoughtText text : placed.texts()) {
      later.get(text.text()).forEach(of -> earlier.put(of, text.text()));
    }
    return earlier.build();
  }

  static CopyFinder of(CopyRule rule, PlacedTexts placed, Iterable<CopyPair> pairs) {
    CopyFinder finder = new CopyFinder(rule, placed, pairs);
    placed.texts().forEach(text -> finder.find(text.text()));
    return finder;
  }

  ImmutableList<Copy> copies() {
    return copies.build();
  }

  int comparisons() {
    return comparisons;
  }

  private void find(long text) {
    ImmutableSet<Long> originals =
        likely.get(text).stream()
            .filter(earlier -> !copied.contains(earlier))
            .collect(ImmutableSet.toImmutableSet());
    @Nullable Found best = originals.isEmpty() ? null : best(text, originals);
    if (best == null) {
      addOthers(text);
    } else {
      copied.add(text);
      placed.articles().get(text).forEach(copy -> add(copy, best.original(), false, best.share()));
    }
  }

  private record Found(Article original, double share) {}

  private @Nullable Found best(long text, Set<Long> originals) {
    ArticleWords words = ArticleWords.of(placed.first(text));
    @Nullable Found best = null;
    for (long earlier : originals) {
      comparisons++;
      Article original = placed.first(earlier);
      OptionalDouble share = rule.share(words, ArticleWords.of(original));
      if (share.isPresent() && (best == null || share.getAsDouble() > best.share())) {
        best = new Found(original, share.getAsDouble());
      }
    }
    return best;
  }

  /** Articles with the text of an earlier one that is itself an original. */
  private void addOthers(long text) {
    ImmutableList<Article> articles = placed.articles().get(text);
    articles.subList(1, articles.size()).forEach(copy -> add(copy, articles.get(0), true, 1));
  }

  private void add(Article copy, Article original, boolean isSameText, double share) {
    copies.add(new Copy(copy, original, rule.kind(copy, original, isSameText), share));
  }
}
