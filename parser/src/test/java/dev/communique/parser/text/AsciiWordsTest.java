package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AsciiWordsTest {
  private final AsciiWords words = AsciiWords.of(Stream.of("Rna", "strelsau", "été"));

  @Test
  void knows_its_words_whatever_their_case() {
    assertThat(knows("RNA")).isTrue();
    assertThat(knows("Strelsau")).isTrue();
  }

  @Test
  void tells_nearly_all_other_words_apart() {
    long taken = Stream.iterate(0, i -> i + 1).limit(10_000).filter(i -> knows("word" + i)).count();

    assertThat(knows("Strelsa")).isFalse();
    assertThat(taken).isLessThan(10);
  }

  @Test
  void says_nothing_of_words_that_are_not_ascii() {
    assertThat(AsciiWords.hash("été", 0, 3)).isEqualTo(AsciiWords.NOT_ASCII);
  }

  @Test
  void looks_at_the_stretch_alone() {
    assertThat(AsciiWords.hash("xRNAx", 1, 4)).isEqualTo(AsciiWords.hash("rna", 0, 3));
  }

  private boolean knows(String word) {
    return words.contains(AsciiWords.hash(word, 0, word.length()));
  }
}
