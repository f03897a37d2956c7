package dev.communique.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import dev.communique.core.statistics.Keyness.Measure;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeynessTest {
  private static String order(Measure measure) {
    return Keyness.of(ToyTexts.ONE, ToyTexts.OTHER, measure).words().stream()
        .map(ScoredWord::word)
        .collect(Collectors.joining(" "));
  }

  private static double toy(String word, Measure measure) {
    return Keyness.of(ToyTexts.ONE, ToyTexts.OTHER, measure).words().stream()
        .filter(scored -> scored.word().equals(word))
        .findFirst()
        .orElseThrow()
        .score();
  }

  /**
   * Inaugural addresses after 1945 against those before: the example of the reference page of
   * {@code quanteda.textstats::textstat_keyness}. The page does not print the sizes 43,002 and
   * 108,539; they are the only pair that gives its numbers.
   */
  @ParameterizedTest
  @CsvSource({
    "1048, 779, 764.4484, 4",
    "76, 7, 163.1532, 4",
    "12, 213, -58.87042, 5",
    "2089, 8094, -331.99069, 5"
  })
  void gives_the_numbers_of_quantedas_reference_page(
      int target, int reference, double expected, int digits) {
    assertThat(Keyness.value(target, reference, 43_002, 108_539, Measure.CHI_SQUARED))
        .isCloseTo(expected, within(0.5 * Math.pow(10, -digits)));
  }

  /** The orders are those of the tests of quanteda.textstats. */
  @Test
  void puts_words_in_quantedas_order() {
    assertThat(order(Measure.CHI_SQUARED)).startsWith("g c ").endsWith(" a e f d");
    assertThat(toy("b", Measure.CHI_SQUARED))
        .isCloseTo(toy("h", Measure.CHI_SQUARED), within(1e-12));
    assertThat(order(Measure.LIKELIHOOD_RATIO)).startsWith("c g ").endsWith(" a e f d");
  }

  @ParameterizedTest
  @CsvSource({
    "a, .004739",
    "b, .089304",
    "c, .467298",
    "d, -2.040247",
    "e, -.065813",
    "g, .731092",
    "h, .089304"
  })
  void gives_quantedas_chi_squared(String word, double expected) {
    assertThat(toy(word, Measure.CHI_SQUARED)).isCloseTo(expected, within(0.5e-6));
  }

  @ParameterizedTest
  @CsvSource({"c, 1.274238", "g, 1.093291", "d, -3.779441"})
  void gives_quantedas_likelihood_ratio(String word, double expected) {
    assertThat(toy(word, Measure.LIKELIHOOD_RATIO)).isCloseTo(expected, within(0.5e-6));
  }

  /** By hand: 10 of 20 words against 5 of 20; 7.5 are expected. */
  @Test
  void mutual_information_is_the_logarithm_of_found_by_expected() {
    assertThat(Keyness.value(10, 5, 20, 20, Measure.POINTWISE_MUTUAL_INFORMATION))
        .isCloseTo(Math.log(10 / 7.5), within(1e-8));
  }

  /** By hand: G² is 2 Σ O ln(O/E), the correction 1 + (3)(40/15 + 40/25 - 1)/(240). */
  @Test
  void williams_divides_the_likelihood_ratio() {
    double ratio =
        2
            * (10 * Math.log(10 / 7.5)
                + 5 * Math.log(5 / 7.5)
                + 10 * Math.log(10 / 12.5)
                + 15 * Math.log(15 / 12.5));
    double correction = 1 + 3 * (40 / 15.0 + 40 / 25.0 - 1) / 240;
    assertThat(Keyness.value(10, 5, 20, 20, Measure.LIKELIHOOD_RATIO_WILLIAMS))
        .isCloseTo(ratio / correction, within(1e-6));
  }

  /** By hand: 40 (10·15 − 5·10)² / (15·25·20·20). */
  @Test
  void chi_squared_can_be_had_without_a_correction() {
    assertThat(Keyness.value(10, 5, 20, 20, Measure.CHI_SQUARED_UNCORRECTED))
        .isCloseTo(40 * 100.0 * 100 / (15 * 25 * 400), within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void no_value_is_infinite_or_no_number(Measure measure) {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      Multiset<String> one = ToyTexts.random(random);
      Multiset<String> other = ToyTexts.random(random);
      assertThat(Keyness.of(one, other, measure).words())
          .allSatisfy(word -> assertThat(word.score()).isFinite());
    }
    assertThat(Keyness.value(0, 0, 0, 0, measure)).isFinite();
    assertThat(Keyness.value(0, 0, 5, 5, measure)).isFinite();
    assertThat(Keyness.value(5, 0, 5, 0, measure)).isFinite();
  }

  @Test
  void the_table_shows_the_counts_of_both_sides() {
    assertThat(
            Keyness.of(
                ImmutableMultiset.of("road", "road", "sea"),
                ImmutableMultiset.of("sea", "sea"),
                Measure.CHI_SQUARED_UNCORRECTED))
        .hasToString(
            """
        word  first  second  chi²
        road      2       0  2.222   ▸▸▸▸▸▸▸▸▸▸▸▸▸▸▸▸▸▸▸▸
        sea       1       2  -2.222  ◂◂◂◂◂◂◂◂◂◂◂◂◂◂◂◂◂◂◂◂
        """);
  }

  /** By hand: G² of 1.5 and 0.5 of 2 each, expected 1, in place of 2 and 0. */
  @Test
  void yates_moves_the_cells_of_a_likelihood_ratio_towards_what_is_expected() {
    assertThat(Keyness.value(2, 0, 2, 2, Measure.LIKELIHOOD_RATIO_YATES))
        .isCloseTo(4 * (1.5 * Math.log(1.5) + 0.5 * Math.log(0.5)), within(1e-6));
  }

  @Test
  void counts_that_cannot_be_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Keyness.value(6, 0, 5, 5, Measure.CHI_SQUARED))
        .withMessage("count must be from 0 to 5: 6");
  }
}
