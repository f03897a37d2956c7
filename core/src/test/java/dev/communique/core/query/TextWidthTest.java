package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthTest {
  /** The first and the last of each stretch of wide letters. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x1100, 0x115F, // Hangul consonants
        0x2E80, 0xA4CF, // radicals, kana, Chinese characters, Yi
        0xAC00, 0xD7A3, // Hangul syllables
        0xF900, 0xFAFF, // compatibility characters
        0xFE30, 0xFE6F, // forms of punctuation
        0xFF00, 0xFF60, // full-width Latin
        0xFFE0, 0xFFE6, // full-width signs
        0x1F300, 0x1FAFF, // pictures
        0x20000, 0x3FFFD, // rare Chinese characters
      })
  void east_asian_letters_and_pictures_take_two_columns(int letter) {
    assertThat(TextWidth.of(Character.toString(letter))).isEqualTo(2);
  }

  /** What stands next to them, half-width kana among it. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x10FF, 0x1160, 0x2E7F, 0xA4D0, 0xABFF, 0xD7A4, 0xF8FF, 0xFB00, 0xFE70, 0xFF61, 0xFFDF,
        0xFFE7, 0x1F2FF, 0x1FB00, 0x1FFFF, 0x3FFFE
      })
  void their_neighbours_take_one(int letter) {
    assertThat(TextWidth.of(Character.toString(letter))).isEqualTo(1);
  }

  @Test
  void accents_and_invisible_signs_take_none() {
    assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
    assertThat(TextWidth.of("soft\u00ADhyphen")).isEqualTo(10);
    assertThat(TextWidth.of("\u302A")).isZero(); // a tone mark among the wide letters
  }

  @Test
  void a_text_that_fits_exactly_is_left_as_it_is() {
    assertThat(TextWidth.cut("ab", 2)).isEqualTo("ab");
    assertThat(TextWidth.cut("한국", 4)).isEqualTo("한국");
    assertThat(TextWidth.cut("한국", 3)).isEqualTo("한…");
    assertThat(TextWidth.cut("😀😀", 2)).isEqualTo("…");
  }
}
