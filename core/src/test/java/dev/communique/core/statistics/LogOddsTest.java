package dev.communique.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMultiset;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogOddsTest {
  private static Map<String, Double> scores(
      ImmutableMultiset<String> one, ImmutableMultiset<String> other, Prior prior) {
    return LogOdds.of(one, other, prior).words().stream()
        .collect(Collectors.toMap(ScoredWord::word, ScoredWord::score));
  }

  /** The algorithm of github.com/jmhessel/FightingWords on quanteda's toy texts, prior 0.01. */
  @ParameterizedTest
  @CsvSource({
    "a, .076102",
    "b, .311326",
    "c, 1.228044",
    "d, -1.857190",
    "e, -.264864",
    "g, .430762"
  })
  void gives_the_numbers_of_fighting_words(String word, double expected) {
    assertThat(scores(ToyTexts.ONE, ToyTexts.OTHER, Prior.flat(0.01)).get(word))
        .isCloseTo(expected, within(0.5e-6));
  }

  /** By hand: 3 of 4 against 1 of 4, pseudo-counts 2 and 2 of 4 for both. */
  @Test
  void a_prior_of_the_corpus_is_in_proportion_to_both_sides() {
    double delta = Math.log(5.0 / 3) - Math.log(3.0 / 5);
    double z = delta / Math.sqrt(1 / 5.0 + 1 / 3.0);
    assertThat(
            scores(ToyTexts.words("x x x y"), ToyTexts.words("x y y y"), Prior.corpus(4)).get("x"))
        .isCloseTo(z, within(1e-12));
  }

  /** By hand: pseudo-counts 8 for x, as in the background, and one half for y, which is not. */
  @Test
  void a_background_of_ones_own_gives_its_counts() {
    double delta = Math.log(11 / 1.5) - Math.log(9 / 3.5);
    double z = delta / Math.sqrt(1 / 11.0 + 1 / 9.0);
    Prior prior = Prior.background(ToyTexts.words("x x x x x x x x z"));
    assertThat(scores(ToyTexts.words("x x x y"), ToyTexts.words("x y y y"), prior).get("x"))
        .isCloseTo(z, within(1e-12));
  }

  @Test
  void exchanging_the_sides_changes_the_sign_alone() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      ImmutableMultiset<String> one = ToyTexts.random(random);
      ImmutableMultiset<String> other = ToyTexts.random(random);
      for (Prior prior : new Prior[] {Prior.flat(0.1), Prior.corpus(10), Prior.background(one)}) {
        Map<String, Double> there = scores(one, other, prior);
        Map<String, Double> back = scores(other, one, prior);
        there.forEach(
            (word, score) -> assertThat(score).isFinite().isCloseTo(-back.get(word), within(1e-9)));
      }
    }
  }

  @Test
  void a_prior_must_be_above_zero() {
    assertThatIllegalArgumentException().isThrownBy(() -> Prior.flat(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Prior.corpus(Double.NaN));
  }

  @Test
  void the_table_shows_the_counts_of_both_sides() {
    assertThat(LogOdds.of(ToyTexts.words("x x y"), ToyTexts.words("y y x"), Prior.flat(1)))
        .hasToString(
            """
        flat prior, 1.0 a word
        word  first  second  z
        x         2       1  0.888   ▸▸▸▸▸▸▸▸▸▸▸▸▸▸▸▸▸▸▸▸
        y         1       2  -0.888  ◂◂◂◂◂◂◂◂◂◂◂◂◂◂◂◂◂◂◂◂
        """);
  }
}
