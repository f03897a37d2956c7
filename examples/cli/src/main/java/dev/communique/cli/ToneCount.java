package dev.communique.cli;

import com.google.common.collect.ImmutableSortedMultiset;
import dev.communique.core.compare.Dictionary;
import dev.communique.core.compare.Tone;
import dev.communique.model.Report;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The signs of one category that each side's messages hold.
 *
 * @param category of what they are signs
 * @param first those of the first side
 * @param firstRate how many in a hundred words
 * @param second those of the second side
 * @param secondRate how many in a hundred words
 */
record ToneCount(
    String category,
    ImmutableSortedMultiset<String> first,
    double firstRate,
    ImmutableSortedMultiset<String> second,
    double secondRate) {

  /** Those of every category that either side has a sign of, in the dictionary's order. */
  static Stream<ToneCount> all(List<Report> first, List<Report> second, Dictionary dictionary) {
    Side one = Side.of(first, dictionary);
    Side other = Side.of(second, dictionary);
    return dictionary.categories().stream()
        .map(category -> of(category, one, other))
        .filter(count -> !count.first().isEmpty() || !count.second().isEmpty());
  }

  private static ToneCount of(String category, Side one, Side other) {
    ImmutableSortedMultiset<String> first = one.signs(category);
    ImmutableSortedMultiset<String> second = other.signs(category);
    return new ToneCount(
        category, first, one.rate(first.size()), second, other.rate(second.size()));
  }

  /** The messages of a side. */
  private record Side(List<Tone> tones) {
    static Side of(List<Report> reports, Dictionary dictionary) {
      return new Side(reports.stream().map(report -> Tone.of(report, dictionary)).toList());
    }

    ImmutableSortedMultiset<String> signs(String category) {
      return ImmutableSortedMultiset.copyOf(
          tones.stream()
              .flatMap(tone -> tone.hits(category).stream())
              .map(hit -> hit.words().toLowerCase(Locale.ROOT))
              .iterator());
    }

    double rate(int count) {
      int words = tones.stream().mapToInt(Tone::wordCount).sum();
      return words == 0 ? 0 : 100.0 * count / words;
    }
  }
}
