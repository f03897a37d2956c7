package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.WordPattern.Match;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPatternTest {
  private static final ImmutableList<String> PEACE = ImmutableList.of("peace");

  @ParameterizedTest
  @ValueSource(strings = {"…", "\"", "*", "\"…\"", "\"…\"~3", ""})
  void a_pattern_without_a_word_is_refused_and_shown(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordPattern.parse(text))
        .withMessageStartingWith("words must hold a letter or digit: \"");
  }

  @Test
  void a_pattern_made_of_parts_is_checked_too() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WordPattern(Match.PHRASE, ImmutableList.of(), 0))
        .withMessage("words must hold a letter or digit");
    for (Match match : ImmutableList.of(Match.STEM, Match.PREFIX, Match.PHRASE)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new WordPattern(match, PEACE, 1))
          .withMessage("only words near each other have a distance: 1");
    }
  }

  @Test
  void a_row_of_words_has_a_limit() {
    String longest = String.join(" ", Collections.nCopies(64, "word"));
    assertThat(WordPattern.phrase(longest).words()).hasSize(64);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordPattern.phrase(longest + " more"))
        .withMessage("more than 64 words in a row");
  }

  @Test
  void a_distance_has_a_limit() {
    assertThat(WordPattern.near("peace unity", 1_000).distance()).isEqualTo(1_000);
    assertThat(WordPattern.near("peace unity", 0).distance()).isZero();
    for (int distance : new int[] {-1, 1_001}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> WordPattern.near("peace unity", distance))
          .withMessage("distance must lie between 0 and 1000: " + distance);
    }
  }

  @Test
  void words_near_each_other_are_different_ones() {
    assertThat(WordPattern.near("peace Peace unity", 2))
        .isEqualTo(WordPattern.parse("\"peace unity\"~2"));
    assertThat(WordPattern.phrase("peace Peace")).hasToString("\"peace peace\"");
  }
}
