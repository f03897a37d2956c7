package dev.communique.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final Category<String> NAME = Category.of("test.name", String.class);
  private static final Category<Integer> MONTH = Category.of("test.month", Integer.class);
  private static final Lexicon LEXICON =
      Lexicon.builder()
          .add("Bo Ro Nam", NAME, "bo-ro-nam")
          .add("Bo", NAME, "bo")
          .add("New Year's Day", NAME, "new-year")
          .add("Díaz Łund", NAME, "diaz-lund")
          .add("US", NAME, "usa", LetterCase.ALL_CAPITALS)
          .add("may", MONTH, 5, LetterCase.CAPITALISED)
          .add("may", NAME, "may", LetterCase.CAPITALISED)
          .build();

  private static Words words(String text) {
    return Words.scan(text, ImmutableList.of(Span.of(0, text.length())), LEXICON);
  }

  private static List<String> strings(Words words) {
    return IntStream.range(0, words.count()).mapToObj(words::string).toList();
  }

  private static List<String> sentences(String text) {
    Words words = words(text);
    List<String> found = new ArrayList<>();
    for (int s = 0; s < words.sentenceCount(); s++) {
      found.add(words.string(words.sentenceStart(s), words.sentenceEnd(s)));
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Lund's letter|Lund 's letter",
        "the states’ reply|the states ’ reply",
        "Bo Ro-nam|Bo Ro nam",
        "he didn't say|he didn't say",
        "the U.S.-led talks, 7.8 and 1,000.|the U.S. led talks , 7.8 and 1,000 .",
        "2017-11-02|2017 11 02",
        "on Sept. 9, Mr. Roe|on Sept. 9 , Mr. Roe",
        "the 76th G20 (KCNA) -- We|the 76th G20 ( KCNA ) -- We",
        "said,“Look”|said , “ Look ”",
        "``Fine,'' he said|`` Fine , '' he said",
        "a ‘term’ and 'another' of Kim's|a ‘ term ’ and ' another ' of Kim 's",
        "see https://example.org/a-b?c for more|see https://example.org/a-b?c for more",
        "J. Lund of D.P.R.K. ended.We left|J. Lund of D.P.R.K. ended . We left",
        "No. 5 or No.|No. 5 or No .",
      })
  void cuts_text_into_words(String text, String expected) {
    assertThat(String.join(" ", strings(words(text)))).isEqualTo(expected);
  }

  @Test
  void finds_phrases_across_hyphens_accents_and_case() {
    Words words = words("bo ro-nam met Diaz-Lund on New Year’s Day");

    assertThat(words.value(0, NAME)).isEqualTo("bo-ro-nam");
    assertThat(words.endOf(0, NAME)).isEqualTo(3);
    assertThat(words.value(4, NAME)).isEqualTo("diaz-lund");
    assertThat(words.value(7, NAME)).isEqualTo("new-year");
    assertThat(words.is(3, NAME)).isFalse();
    assertThat(words.endOf(3, NAME)).isEqualTo(3);
  }

  @Test
  void keeps_the_letter_case_a_phrase_asks_for() {
    Words words = words("US told us it may come in May");

    assertThat(words.value(0, NAME)).isEqualTo("usa");
    assertThat(words.is(2, NAME)).isFalse();
    assertThat(words.is(4, MONTH)).isFalse();
    assertThat(words.value(7, MONTH)).isEqualTo(5);
    assertThat(words.values(7, NAME)).containsExactly("may");
  }

  @Test
  void an_abbreviation_with_stops_folds_to_its_letters() {
    assertThat(words("the U.S. vote").value(1, NAME)).isEqualTo("usa");
  }

  @Test
  void ends_sentences_where_readers_do() {
    assertThat(sentences("Mr. Lund came on Jan. 5. He left at 4 p.m. on Friday.The end"))
        .containsExactly("Mr. Lund came on Jan. 5.", "He left at 4 p.m. on Friday.", "The end");
    assertThat(sentences("It is in the U.S. The vote is near. “We won.” Roe smiled."))
        .containsExactly("It is in the U.S.", "The vote is near.", "“We won.”", "Roe smiled.");
    assertThat(sentences("\"Why?\" she asked. Nobody spoke."))
        .containsExactly("\"Why?\" she asked.", "Nobody spoke.");
    assertThat(sentences("The agency said.\"We are ready,\" he wrote."))
        .containsExactly("The agency said.", "\"We are ready,\" he wrote.");
  }

  @Test
  void a_paragraph_ends_a_sentence_and_a_phrase() {
    String text = "Message to Bo\n\nRo Nam replied";
    Words words =
        Words.scan(text, ImmutableList.of(Span.of(0, 13), Span.of(15, text.length())), LEXICON);

    assertThat(words.value(2, NAME)).isEqualTo("bo");
    assertThat(words.paragraphCount()).isEqualTo(2);
    assertThat(words.sentenceCount()).isEqualTo(2);
    assertThat(words.paragraphOf(3)).isEqualTo(1);
    assertThat(words.sentenceOf(2)).isZero();
    assertThat(words.wordAt(text.indexOf("replied"))).isEqualTo(5);
  }

  @Test
  void reads_numbers() {
    Words words = words("76th 1,000 7.8 99999999999 x");

    assertThat(IntStream.range(0, 5).map(words::number)).containsExactly(76, 1000, -1, -1, -1);
    assertThat(words.kind(0)).isEqualTo(WordKind.ORDINAL);
  }

  @Test
  void every_visible_character_lies_in_one_word_or_is_a_hyphen() {
    String text =
        "‘Well’—he said, “it’s a 5-year 💌 plan…” — ''x'' don't\u0000 Ж–Ц a.b.c -5 $7 #é@";
    Words words = words(text);
    int covered = 0;
    for (int w = 0; w < words.count(); w++) {
      assertThat(words.start(w)).isGreaterThanOrEqualTo(covered);
      for (int i = covered; i < words.start(w); i++) {
        assertThat(Whitespace.isBlank(text.charAt(i)) || text.charAt(i) == '-').isTrue();
      }
      covered = words.end(w);
    }
  }
}
