package dev.communique.core.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.communique.core.query.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Words with the counts of both sides, by their scores. */
final class WordTable {
  private static final int SHOWN = 10;
  private static final int BAR = 20;

  private WordTable() {}

  /** Every word of either side, the highest score first, words alike by the alphabet. */
  static ImmutableList<ScoredWord> of(
      Multiset<String> first, Multiset<String> second, ToDoubleFunction<String> score) {
    return new TreeSet<>(Multisets.union(first, second).elementSet())
        .stream()
            .map(
                word ->
                    new ScoredWord(
                        word, first.count(word), second.count(word), score.applyAsDouble(word)))
            .sorted(Comparator.comparingDouble(word -> -word.score()))
            .collect(ImmutableList.toImmutableList());
  }

  /** Both ends of the list, with bars that point to the right for the first side's words. */
  static String toString(List<ScoredWord> words, String measure) {
    double most = words.stream().mapToDouble(word -> Math.abs(word.score())).max().orElse(0);
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (int i = 0; i < words.size(); i++) {
      if (i < SHOWN || i >= words.size() - SHOWN) {
        rows.add(row(words.get(i), most));
      }
    }
    return Table.of(ImmutableList.of("word", "first", "second", measure, ""), rows.build())
        .toString();
  }

  private static ImmutableList<String> row(ScoredWord word, double most) {
    int length = most == 0 ? 0 : (int) Math.round(BAR * Math.abs(word.score()) / most);
    String bar = (word.score() < 0 ? "◂" : "▸").repeat(length);
    return ImmutableList.of(
        word.word(),
        String.valueOf(word.firstCount()),
        String.valueOf(word.secondCount()),
        String.format(Locale.ROOT, "%.3f", word.score()),
        bar);
  }
}
