package dev.communique.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.communique.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFinderTest {
  private static final String TEXT =
      "The leaders’ letters spoke of Péace and, once more, of unity; Jong-un’s letter of peace.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "letter | letters,letter",
        "LETTERS | letters,letter",
        "leader | leaders’",
        "lett* | letters,letter",
        "\"letter\" | letter",
        "\"peace and once\" | Péace and, once",
        "jong-un | Jong-un’s",
        "\"jong uns\" | Jong-un’s",
        "\"unity peace\"~5 | 'Péace and, once more, of unity'",
        "\"peace letter\"~1 | 'letter of peace'",
        "\"unity peace\"~3 | ''",
        "\"more once\"~0 | 'once more'",
        "missile | ''",
      })
  void finds_words_in_their_inflections_by_beginnings_and_close_together(
      String pattern, String found) {
    WordFinder finder = WordFinder.of(WordPattern.parse(pattern));
    assertThat(String.join(",", finder.find(TEXT).stream().map(span -> span.in(TEXT)).toList()))
        .isEqualTo(found);
    assertThat(finder.isIn(TEXT)).isEqualTo(!found.isEmpty());
  }

  @Test
  void nothing_is_found_in_nothing() {
    assertThat(WordFinder.of(WordPattern.parse("letter")).find("")).isEmpty();
    assertThat(WordFinder.of(WordPattern.phrase("a b")).find("a")).isEmpty();
  }

  @Test
  void hits_of_a_phrase_do_not_overlap() {
    assertThat(WordFinder.of(WordPattern.phrase("a a")).find("a a a a a"))
        .containsExactly(Span.of(0, 3), Span.of(4, 7));
  }

  @Test
  void every_stretch_of_words_near_each_other_is_found() {
    String text = "Unity, peace. They want peace without end and a lasting unity. Peace, unity!";
    WordFinder finder = WordFinder.of(WordPattern.near("peace unity", 0));
    assertThat(finder.find(text).stream().map(span -> span.in(text)))
        .containsExactly("Unity, peace", "unity. Peace");
  }

  @Test
  void a_word_twice_does_not_stand_for_another() {
    WordFinder finder = WordFinder.of(WordPattern.near("peace unity trade", 5));
    assertThat(finder.find("Peace, unity, unity and more unity.")).isEmpty();
    assertThat(finder.isIn("Peace, unity, unity and trade.")).isTrue();
  }

  @Test
  void prints_its_pattern() {
    assertThat(WordFinder.of(WordPattern.parse("\"unity peace\"~5")))
        .hasToString("\"unity peace\"~5");
    assertThat(new Stems()).hasToString("English stems (Porter 2)");
  }

  @Test
  void patterns_without_words_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> WordPattern.parse("…"));
    assertThatIllegalArgumentException().isThrownBy(() -> WordPattern.parse("*"));
    assertThatIllegalArgumentException().isThrownBy(() -> WordPattern.near("a b", -1));
  }
}
