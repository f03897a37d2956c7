package dev.communique.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  @Test
  void a_sentence_is_found_where_it_moved() {
    Alignment alignment =
        Alignment.of(
            List.of("The river binds us.", "Trade grew this year."),
            List.of("Trade grew last year.", "The river binds us.", "The bridge is open."));
    assertThat(alignment.rows())
        .extracting(Alignment.Row::toString)
        .containsExactly(
            "The river binds us.", "**The bridge is open.**", "Trade grew ~this~**last** year.");
    assertThat(alignment.added()).containsExactly("The bridge is open.");
    assertThat(alignment.dropped()).isEmpty();
  }

  /** By hand: "trade grew this year" and "trade grew last year" share 3 of 4 words each. */
  @Test
  void likeness_is_the_dice_measure() {
    assertThat(
            Alignment.of(List.of("Trade grew this year."), List.of("Trade grew last year."))
                .rows()
                .get(0)
                .similarity())
        .isEqualTo(2 * 3 / 8.0);
  }

  @Test
  void titles_and_initials_end_no_sentence() {
    assertThat(Sentences.of(List.of("Mr. Roe met J. Halm. “They talked.” He left.")))
        .containsExactly("Mr. Roe met J. Halm.", "“They talked.”", "He left.");
  }

  @Test
  void every_sentence_of_both_stands_in_one_row() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      List<String> first = sentences(random);
      List<String> second = sentences(random);
      List<Alignment.Row> rows = Alignment.of(first, second).rows();
      assertThat(rows.stream().map(Alignment.Row::first).filter(text -> !text.isEmpty()))
          .containsExactlyElementsOf(first);
      assertThat(rows.stream().map(Alignment.Row::second).filter(text -> !text.isEmpty()))
          .containsExactlyInAnyOrderElementsOf(second);
    }
  }

  private static List<String> sentences(Random random) {
    List<String> words = List.of("peace", "trade", "river", "of", "the", "bridge");
    return Stream.generate(
            () ->
                Stream.generate(() -> words.get(random.nextInt(words.size())))
                    .limit(1 + random.nextInt(5))
                    .collect(Collectors.joining(" ", "", ".")))
        .limit(random.nextInt(6))
        .toList();
  }
}
