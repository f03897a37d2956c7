package dev.communique.core.events;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import dev.communique.model.Article;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The different texts of some articles.
 *
 * @param texts each once, in the order of a search
 * @param articles those of each text, by date, then id
 */
record PlacedTexts(ImmutableList<SoughtText> texts, ImmutableListMultimap<Long, Article> articles) {
  private static final Comparator<SoughtText> IN_ORDER =
      Comparator.comparing(SoughtText::place).thenComparing(SoughtText::text);

  static PlacedTexts of(CopyRule rule, Iterable<Article> articles) {
    TreeSet<Article> ordered = new TreeSet<>(ArticleOrder.BY_DATE);
    articles.forEach(ordered::add);
    Map<Long, SoughtText> texts = new HashMap<>();
    ImmutableListMultimap.Builder<Long, Article> byText = ImmutableListMultimap.builder();
    for (Article article : ordered) {
      rule.text(article)
          .ifPresent(
              text -> {
                texts.putIfAbsent(text.text(), text);
                byText.put(text.text(), article);
              });
    }
    return new PlacedTexts(ImmutableList.sortedCopyOf(IN_ORDER, texts.values()), byText.build());
  }

  /** The first article of a text. */
  Article first(long text) {
    return articles.get(text).get(0);
  }

  /** The pairs that are worth a look. */
  ImmutableList<CopyPair> pairs(CopySearch search) {
    Map<Long, CopyBucket> buckets = new HashMap<>();
    ImmutableList.Builder<CopyPair> pairs = ImmutableList.builder();
    for (SoughtText text : texts) {
      Multiset<Long> met = LinkedHashMultiset.create();
      text.keys()
          .forEach(
              key ->
                  buckets
                      .computeIfAbsent(key, empty -> search.bucket())
                      .add(text)
                      .forEach(earlier -> met.add(earlier.text())));
      for (long earlier : met.elementSet()) {
        if (met.count(earlier) >= text.fewest()) {
          pairs.add(new CopyPair(text.text(), earlier));
        }
      }
    }
    return pairs.build();
  }
}
