package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.communique.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KwicLineTest {
  private static final String FLAG = "\uD83C\uDFF4"; // one character, two units

  @Test
  void shows_forty_characters_on_either_side() {
    KwicLine line = line("<" + "a".repeat(40), "peace", "b".repeat(40) + ">");
    assertThat(line.left()).isEqualTo("a".repeat(40));
    assertThat(line.hit()).isEqualTo("peace");
    assertThat(line.right()).isEqualTo("b".repeat(40));
  }

  @Test
  void shows_what_there_is_at_the_ends_of_a_text() {
    assertThat(line("", "peace", "")).hasToString("[peace] (line.txt)");
    assertThat(line("For ", "peace", ".")).hasToString("For [peace]. (line.txt)");
  }

  @Test
  void shows_line_ends_and_rows_of_blanks_as_one_blank() {
    KwicLine line = line("For\n\n  ", "last\ning  peace", " \t of\nall");
    assertThat(line).hasToString("For [last ing peace] of all (line.txt)");
  }

  @Test
  void leaves_out_a_character_that_is_only_half_inside() {
    KwicLine line = line(FLAG + "a".repeat(39), "peace", "b".repeat(39) + FLAG);
    assertThat(line.left()).isEqualTo("a".repeat(39));
    assertThat(line.right()).isEqualTo("b".repeat(39));
  }

  @Test
  void keeps_a_character_that_is_just_inside() {
    KwicLine line = line("<" + FLAG + "a".repeat(38), "peace", "b".repeat(38) + FLAG + ">");
    assertThat(line.left()).isEqualTo(FLAG + "a".repeat(38));
    assertThat(line.right()).isEqualTo("b".repeat(38) + FLAG);
  }

  /** Looks at eighty units, of which rows of blanks leave few. */
  @ParameterizedTest
  @ValueSource(ints = {39, 60, 78})
  void leaves_out_half_a_character_before_and_after_many_blanks(int blanks) {
    String filling = "a".repeat(78 - blanks);
    KwicLine line =
        line(
            FLAG + filling + " ".repeat(blanks + 1),
            "peace",
            " ".repeat(blanks + 1) + filling + FLAG);
    assertThat(line.left()).isEqualTo(filling + " ");
    assertThat(line.right()).isEqualTo(" " + filling);
  }

  @Test
  void words_outside_the_text_are_refused() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> new KwicLine(Letters.article("a", "peace").build(), Span.of(0, 6)));
  }

  private static KwicLine line(String before, String words, String after) {
    Span span = Span.of(before.length(), before.length() + words.length());
    return new KwicLine(Letters.article("line.txt", before + words + after).build(), span);
  }
}
