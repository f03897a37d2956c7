package dev.communique.parser.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Span;
import dev.communique.parser.text.Lexicon;
import dev.communique.parser.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

  static Words words(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(Span.of(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return Words.scan(text, paragraphs, Lexicon.builder().build());
  }

  private static List<String> passages(String text) {
    Words words = words(text);
    return QuotationMarks.find(words).passages().stream()
        .map(p -> words.string(p.from(), p.to()) + (p.isClosed() ? "" : " <open>"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"We agree,\" Lund said.|We agree,",
        "“We agree,” Lund said.|We agree,",
        "“We agree,\" Lund said.|We agree,",
        "\"We agree,” Lund said.|We agree,",
        "``We agree,'' Lund said.|We agree,",
        "''We agree,'' Lund said.|We agree,",
        "‘‘We agree,’’ Lund said.|We agree,",
        "«We agree», Lund said.|We agree",
        "« We agree », Lund said.|We agree",
        "»We agree«, Lund said.|We agree",
        "„We agree“, Lund said.|We agree",
        "‘We agree,’ Lund said.|We agree,",
        "'We agree,' Lund said.|We agree,",
        "`We agree,' Lund said.|We agree,",
        "Lund said,\"We agree.\"|We agree.",
        "Lund said (\"we agree\") twice.|we agree",
        "Lund said:\"We agree.\"Roe left.|We agree.",
        "He said.“We agree.”Then he left.|We agree.",
        "He said “we must ‘wait and see’ now” again.|we must ‘wait and see’ now",
        "He said “we must “wait and see” now” again.|we must “wait and see” now",
        "He said “we must \"wait\" now” again.|we must \"wait\" now",
        "'We must \"wait\" now,' he said.|We must \"wait\" now,",
      })
  void pairs_marks_of_every_convention(String text, String passage) {
    assertThat(passages(text)).containsExactly(passage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "He asked [\"why now\"] twice.|why now",
        "The {\"deal\"} held.|deal",
        "Yes—\"we sail\"—she said.|we sail",
        "Yes–\"we sail\"–she said.|we sail",
        "Either/\"or\"/neither.|or",
        "Was it \"over\"? No.|over",
        "It was \"over\"; no.|over",
        "It was \"over\"! Yes.|over",
        "It was \"over\"… Yes.|over",
        "('we sail') he said.|we sail",
        "['we sail'] he said.|we sail",
        "Yes—'we sail'—she said.|we sail",
        "Yes–'we sail'–she said.|we sail",
        "’We sail,’ he said.|We sail,",
        "They cried 'we sail'|we sail",
        "'We sail'; so he said.|We sail",
        "'1990 was bad,' he said.|1990 was bad,",
        "'5th of May,' he said.|5th of May,",
        "'7 boats,' he said.|7 boats,",
        "He praised the 'brothers' warmly.|brothers",
        "He met 'the cooks' and the boys' club.|the cooks",
        "He drew 'Felix' tail' again.|Felix' tail",
        "He read 'Moritz' diary' aloud.|Moritz' diary",
        "He sold 'the cows'.|the cows",
        "He joined the 'Lions' Tuesday.|Lions",
        "He said 'we sail and 'we stay' twice.|we stay",
        "He said \"no\" and 'yes' today.|no / yes",
        "'We \"wait\",' he said. \"Fine,\" said Roe.|We \"wait\", / Fine,",
        "'We wait,' he said, 'and see.'|We wait, / and see.",
        "He cried 'a' or 'b'.|a / b",
        "\"a\" or 'b'|a / b",
        "'The \"boys' club\" burned,' he said.|The \"boys' club\" burned,",
        "'We \"wait\",' he said, 'or \"go\".'|We \"wait\", / or \"go\".",
        "“We “call “it” so” here.|We <open> / call “it” so",
      })
  void pairs_marks_beside_any_sign(String text, String passages) {
    assertThat(passages(text)).containsExactly(passages.split(" / "));
  }

  @Test
  void keeps_apostrophes_and_measures_apart() {
    assertThat(passages("In the '90s the envoys' talks at Lund's house, 6'2\" tall, 12\" deep."))
        .isEmpty();
    assertThat(passages("He spoke of the 'ministers' pact' of the '80s."))
        .containsExactly("ministers' pact");
    assertThat(passages("Rock 'n' roll and the parties' leaders.")).isEmpty();
  }

  @Test
  void goes_on_over_paragraphs_that_open_again() {
    String text = "“We began.\n“We went on.\n“We ended,” said Lund. “Well.”";
    assertThat(passages(text)).containsExactly("We began.", "We went on.", "We ended,", "Well.");
    assertThat(QuotationMarks.find(words(text)).passages())
        .extracting(Passage::continues)
        .containsExactly(false, true, true, false);
  }

  @Test
  void goes_on_over_a_paragraph_that_only_closes() {
    assertThat(passages("Lund wrote: \"We began.\nWe ended.\" Then he left."))
        .containsExactly("We began.", "We ended.");
  }

  @Test
  void ends_a_passage_that_is_never_closed() {
    assertThat(passages("\"We agree. We sign.\nRoe left."))
        .containsExactly("We agree. We sign. <open>");
    assertThat(passages("Lund said \"we agree now. Roe left.\nRoe left."))
        .containsExactly("we agree now. <open>");
    assertThat(passages("\"We agree, said Lund. \"We sign,\" said Roe."))
        .containsExactly("We agree, said Lund. <open>", "We sign,");
    assertThat(passages("“We agree, said Lund. “We sign,” said Roe."))
        .containsExactly("We agree, said Lund. <open>", "We sign,");
  }

  @Test
  void finds_the_passage_of_a_word() {
    Words words = words("Lund said \"we agree\" and \"we sign\" today.");
    QuotationMarks marks = QuotationMarks.find(words);
    assertThat(marks.at(1)).isEqualTo(-1);
    assertThat(marks.at(2)).isZero();
    assertThat(marks.at(5)).isZero();
    assertThat(marks.at(6)).isEqualTo(-1);
    assertThat(marks.at(8)).isEqualTo(1);
    assertThat(marks.from(3)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "” ",
        "\" ",
        " \"a",
        "“a ‘b \"c ",
        "(“",
        "‘a ",
        "a' b ",
        "'a s' ",
        "‘‘",
        "\"a” ",
        "6'2\" ",
        "“a\n"
      })
  void takes_twice_the_steps_for_twice_the_marks(String mark) {
    long once = QuotationMarks.find(words(mark.repeat(50_000))).steps();
    long twice = QuotationMarks.find(words(mark.repeat(100_000))).steps();

    assertThat(once).isGreaterThanOrEqualTo(50_000);
    assertThat(twice).isLessThanOrEqualTo(2 * once + once / 10);
  }

  @ParameterizedTest
  @CsvSource({"'\"', 100000", "'“', 100000", "'” ', 100000", "'\" ', 100000", "' \"a', 100000"})
  void stands_masses_of_marks(String mark, int count) {
    Words words = words(mark.repeat(count));
    assertThat(QuotationMarks.find(words).passages())
        .allSatisfy(p -> assertThat(p.from()).isLessThan(p.to()));
  }
}
