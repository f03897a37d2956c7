package dev.communique.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMultiset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The worked example of Laver, Benoit and Garry (2003): five bells of a thousand words. */
class WordscoresTest {
  private static final int[] BELL = {
    2, 3, 10, 22, 45, 78, 115, 146, 158, 146, 115, 78, 45, 22, 10, 3, 2
  };
  private static final Wordscores SCORES =
      Wordscores.of(
          IntStream.of(0, 5, 10, 15, 20).mapToObj(WordscoresTest::bell).toList(),
          List.of(-1.5, -0.75, 0.0, 0.75, 1.5));

  private static ImmutableMultiset<String> bell(int offset) {
    ImmutableMultiset.Builder<String> words = ImmutableMultiset.builder();
    for (int i = 0; i < BELL.length; i++) {
      words.addCopies("w" + (offset + i), BELL[i]);
    }
    return words.build();
  }

  @Test
  void gives_the_published_score_and_error() {
    Wordscores.Score score = SCORES.score(bell(7));
    assertThat(score.raw()).isCloseTo(-0.44806, within(0.5e-5));
    assertThat(score.standardError()).isCloseTo(0.0119, within(0.5e-4));
    assertThat(score.wordCount()).isEqualTo(1000);
    assertThat(SCORES.words()).hasSize(37);
    assertThat(score).hasToString("-0.4481 ± 0.0119, 1000 words");
  }

  @Test
  void rescales_as_martin_and_vanberg_do() {
    double raw = SCORES.score(bell(7)).raw();
    assertThat(SCORES.rescaledMartinVanberg(raw)).isCloseTo(-0.510, within(0.5e-3));
    assertThat(SCORES.rescaledMartinVanberg(SCORES.score(bell(0)).raw()))
        .isCloseTo(-1.5, within(1e-12));
  }

  /** By hand: scores 0 and 1 have deviation √½, the places √1.40625; one alone has none. */
  @Test
  void rescales_as_laver_benoit_and_garry_do() {
    double half = Math.sqrt(1.40625 / 0.5) / 2;
    List<Double> rescaled = SCORES.rescaledLaverBenoitGarry(List.of(0.0, 1.0));
    assertThat(rescaled.get(0)).isCloseTo(0.5 - half, within(1e-12));
    assertThat(rescaled.get(1)).isCloseTo(0.5 + half, within(1e-12));
    assertThat(SCORES.rescaledLaverBenoitGarry(List.of(0.3))).containsExactly(0.3);
    assertThat(SCORES.rescaledLaverBenoitGarry(List.of())).isEmpty();
  }

  @Test
  void words_of_no_reference_text_do_not_count() {
    assertThat(SCORES.score(ImmutableMultiset.of("w0", "unknown")).wordCount()).isEqualTo(1);
    assertThat(SCORES.score(ImmutableMultiset.of("unknown")))
        .isEqualTo(new Wordscores.Score(0, 0, 0));
  }

  @Test
  void reference_texts_must_span_a_scale() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wordscores.of(List.of(bell(0), bell(5)), List.of(1.0, 1.0)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Wordscores.of(List.of(bell(0), ImmutableMultiset.of()), List.of(0.0, 1.0)));
  }
}
