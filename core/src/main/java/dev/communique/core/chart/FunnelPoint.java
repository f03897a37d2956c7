package dev.communique.core.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.communique.core.statistics.ScoredWord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Words that both sides use as often as each other's: they lie on one point.
 *
 * @param firstCount how often the first side has each
 * @param secondCount how often the second has
 * @param score the value of each
 * @param words by the alphabet
 */
record FunnelPoint(int firstCount, int secondCount, double score, ImmutableList<String> words) {

  /** The points of some words, those that tell most first. */
  static ImmutableList<FunnelPoint> of(List<ScoredWord> words) {
    ImmutableListMultimap<Map.Entry<Integer, Integer>, ScoredWord> byCounts =
        Multimaps.index(words, word -> Map.entry(word.firstCount(), word.secondCount()));
    return byCounts.asMap().values().stream()
        .map(same -> of(ImmutableList.copyOf(same)))
        .sorted(
            Comparator.comparingDouble((FunnelPoint point) -> -Math.abs(point.score()))
                .thenComparing(point -> point.words().get(0)))
        .collect(ImmutableList.toImmutableList());
  }

  private static FunnelPoint of(ImmutableList<ScoredWord> same) {
    ScoredWord one = same.get(0);
    return new FunnelPoint(
        one.firstCount(),
        one.secondCount(),
        one.score(),
        same.stream()
            .map(word -> Label.of(word.word()))
            .sorted()
            .collect(ImmutableList.toImmutableList()));
  }

  int count() {
    return firstCount + secondCount;
  }

  /** The first word and how many more. */
  String name() {
    int more = words.size() - 1;
    return Label.cut(words.get(0), 150, 12) + (more == 0 ? "" : " +" + more);
  }
}
