package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordRangesTest {
  /** Three words, none, two words. */
  private final WordRanges ranges = new WordRanges(new int[] {0, 3, 3, 5});

  @Test
  void gives_the_bounds_of_each_range() {
    assertThat(ranges.count()).isEqualTo(3);
    assertThat(ranges.start(1)).isEqualTo(3);
    assertThat(ranges.end(1)).isEqualTo(3);
    assertThat(ranges.end(2)).isEqualTo(5);
  }

  @Test
  void puts_each_word_into_the_range_that_holds_it_and_none_into_an_empty_one() {
    int[] found = new int[5];
    for (int word = 0; word < found.length; word++) {
      found[word] = ranges.of(word);
    }
    assertThat(found).containsExactly(0, 0, 0, 2, 2);
  }

  @Test
  void tells_words_before_the_first_and_behind_the_last() {
    assertThat(ranges.of(-1)).isEqualTo(-1);
    assertThat(ranges.of(5)).isEqualTo(3);
    assertThat(new WordRanges(new int[] {0}).of(0)).isZero();
  }
}
