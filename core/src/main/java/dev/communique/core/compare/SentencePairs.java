package dev.communique.core.compare;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import dev.communique.core.query.Folded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs sentences, the most alike first. Only sentences that share a word which is not in many are
 * held against each other, so that the cost grows with the text.
 */
final class SentencePairs {
  private static final int MANY = 32;

  private record Pair(int first, int second, double similarity) {}

  private final int[] ofFirst;
  private final int[] ofSecond;
  private final double[] similarities;

  private SentencePairs(int firstCount, int secondCount) {
    ofFirst = new int[firstCount];
    ofSecond = new int[secondCount];
    similarities = new double[firstCount];
    Arrays.fill(ofFirst, -1);
    Arrays.fill(ofSecond, -1);
  }

  static SentencePairs of(List<String> first, List<String> second) {
    SentencePairs pairs = new SentencePairs(first.size(), second.size());
    List<Pair> candidates = candidates(words(first), words(second));
    candidates.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.similarity())
            .thenComparingInt(pair -> Math.abs(pair.first() - pair.second()))
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second));
    candidates.forEach(pairs::take);
    return pairs;
  }

  private static List<ImmutableSet<String>> words(List<String> sentences) {
    return sentences.stream().map(text -> ImmutableSet.copyOf(Folded.words(text))).toList();
  }

  private static List<Pair> candidates(
      List<ImmutableSet<String>> first, List<ImmutableSet<String>> second) {
    SetMultimap<String, Integer> places = LinkedHashMultimap.create();
    for (int i = 0; i < second.size(); i++) {
      for (String word : second.get(i)) {
        places.put(word, i);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      for (int other : near(first.get(i), places)) {
        double similarity = dice(first.get(i), second.get(other));
        if (similarity >= Alignment.LEAST) {
          pairs.add(new Pair(i, other, similarity));
        }
      }
    }
    return pairs;
  }

  private static Set<Integer> near(Set<String> words, SetMultimap<String, Integer> places) {
    Set<Integer> near = new LinkedHashSet<>();
    for (String word : words) {
      Set<Integer> at = places.get(word);
      if (at.size() <= MANY) {
        near.addAll(at);
      }
    }
    return near;
  }

  private static double dice(Set<String> one, Set<String> other) {
    return 2.0 * Sets.intersection(one, other).size() / (one.size() + other.size());
  }

  private void take(Pair pair) {
    if (ofFirst[pair.first()] < 0 && ofSecond[pair.second()] < 0) {
      ofFirst[pair.first()] = pair.second();
      ofSecond[pair.second()] = pair.first();
      similarities[pair.first()] = pair.similarity();
    }
  }

  /** The partner of a sentence of the first text, -1 for none. */
  int ofFirst(int sentence) {
    return ofFirst[sentence];
  }

  /** The partner of a sentence of the second text, -1 for none. */
  int ofSecond(int sentence) {
    return ofSecond[sentence];
  }

  /** How alike a sentence of the first text and its partner are. */
  double similarity(int sentence) {
    return similarities[sentence];
  }
}
