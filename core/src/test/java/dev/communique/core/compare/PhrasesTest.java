package dev.communique.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static Phrases phrases(String text, String other) {
    return Phrases.of(Wording.of(List.of(text)), Wording.of(List.of(other)));
  }

  @Test
  void what_one_has_alone_is_cut_at_commas_and_then_before_stop_words() {
    String other = "nothing";
    assertThat(phrases("red green blue white black brown", other).own())
        .containsExactly("red green blue white black brown");
    assertThat(phrases("red green blue white black brown amber", other).own())
        .containsExactly("red green blue white black brown", "amber");
    assertThat(phrases("red green, blue white black brown amber", other).own())
        .containsExactly("red green", "blue white black brown amber");
    assertThat(phrases("red green and blue white black brown amber", other).own())
        .containsExactly("red green", "blue white black brown amber");
    assertThat(phrases("red green of blue white black brown amber", other).own())
        .containsExactly("red green of blue white black", "brown amber");
    assertThat(phrases("red green blue white black brown and amber ochre", other).own())
        .containsExactly("red green blue white black brown", "amber ochre");
    assertThat(phrases("red and green blue white black brown amber", other).own())
        .containsExactly("red and green blue white black", "brown amber");
  }

  @Test
  void stop_words_alone_and_at_the_ends_are_no_phrase() {
    assertThat(phrases("the and of", "the and of").shared()).isEmpty();
    assertThat(phrases("the red house of", "a red house the").shared())
        .containsExactly("red house");
    assertThat(phrases("of the lake", "nothing").own()).containsExactly("lake");
  }

  @Test
  void runs_that_overlap_are_one_phrase_and_others_are_apart() {
    String nine = "red green blue white black brown amber ochre rose";
    assertThat(phrases(nine, "x " + nine + " y").shared()).containsExactly(nine);
    assertThat(phrases("red green blue white", "blue white red green").shared())
        .containsExactly("red green", "blue white");
  }

  @Test
  void a_known_word_in_new_company_belongs_to_the_new_phrase() {
    assertThat(phrases("traditional relations", "relations").own())
        .containsExactly("traditional relations");
    assertThat(phrases("relations grow", "relations grow well").own()).isEmpty();
  }
}
