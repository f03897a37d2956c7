package dev.communique.core.compare;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Weights of words: how often a text has one, times {@code ln((1 + n) / (1 + df)) + 1} for df of n
 * texts that have it (Salton and Buckley 1988; smoothed as in scikit-learn, so that a word of all
 * texts still counts).
 */
final class TfIdf {
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final int textCount;

  TfIdf(List<? extends Multiset<String>> texts) {
    textCount = texts.size();
    texts.forEach(
        text -> text.elementSet().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
  }

  private double weight(String word) {
    return 1 + Math.log((1.0 + textCount) / (1 + frequencies.getOrDefault(word, 0)));
  }

  /** From 0 to 1; 1 when both are empty, 0 when one is. */
  double cosine(ImmutableMultiset<String> first, ImmutableMultiset<String> second) {
    if (first.equals(second)) {
      return 1;
    }
    double product = 0;
    for (String word : new TreeSet<>(Multisets.intersection(first, second).elementSet())) {
      double weight = weight(word);
      product += weight * weight * first.count(word) * second.count(word);
    }
    return product == 0 ? 0 : Math.min(1, product / (length(first) * length(second)));
  }

  private double length(Multiset<String> text) {
    double sum = 0;
    for (String word : text.elementSet()) {
      double weight = weight(word) * text.count(word);
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }
}
