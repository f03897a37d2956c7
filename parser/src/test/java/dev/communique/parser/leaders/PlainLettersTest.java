package dev.communique.parser.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PlainLettersTest {
  @Test
  void letters_of_latin_script_lose_their_accents_as_the_normal_form_has_it() {
    for (char letter = 0; letter < 0x2000; letter++) {
      String text = "a" + letter;
      String normal = Normalizer.normalize(text, Normalizer.Form.NFD);
      assertThat(bare(PlainLetters.of(text))).as("U+%04X", (int) letter).isEqualTo(bare(normal));
    }
  }

  @Test
  void a_name_keeps_its_blanks_apostrophes_and_hyphens() {
    assertThat(PlainLetters.of("Nguyễn Phú Trọng")).isEqualTo("Nguyen Phu Trong");
    assertThat(PlainLetters.of("Ja’afar bin-Ébène")).isEqualTo("Ja’afar bin-Ebene");
  }

  /** What a slug keeps: marks go, and letters count by their first unit. */
  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
        bare.append(text.charAt(i));
      }
    }
    return bare.toString();
  }
}
