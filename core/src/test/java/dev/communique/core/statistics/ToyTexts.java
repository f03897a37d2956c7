package dev.communique.core.statistics;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMultiset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Bags of words for tests. */
final class ToyTexts {
  /** The two texts of the keyness tests of quanteda.textstats. */
  static final ImmutableMultiset<String> ONE = words("a a a b b c c c c c c d e f g h h");

  static final ImmutableMultiset<String> OTHER = words("a a b c c d d d d e f h");

  private ToyTexts() {}

  static ImmutableMultiset<String> words(String text) {
    return ImmutableMultiset.copyOf(Splitter.on(' ').omitEmptyStrings().split(text));
  }

  static ImmutableMultiset<String> random(Random random) {
    List<String> words = List.of("peace", "trade", "river", "bridge", "water", "road");
    return Stream.generate(() -> words.get(random.nextInt(words.size())))
        .limit(random.nextInt(12))
        .collect(ImmutableMultiset.toImmutableMultiset());
  }
}
