package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Medium;
import dev.communique.model.Message;
import dev.communique.parser.Parsers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What carried a message whose verb does not tell. */
class CarrierMediaTest {
  private static List<Message> messages(String text) {
    return Parsers.shared().parse(" date 2019-03-06 " + text, "x").orElseThrow().messages();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "telegram | The telegram went out at noon.",
        "letter | Her letter was released by the palace.",
        "letter | The text of the letter can be read at the embassy.",
        "social-post | “The bridge is yours and ours,” Lund tweeted.",
        "social-post | “The bridge is yours and ours,” Lund wrote on Twitter.",
        "telegram | “The bridge is yours and ours,” Lund said in a telegram.",
        "message | “The bridge is yours and ours,” Lund said.",
        "message | The letters of citizens fill a room."
      })
  void a_later_sentence_may_tell(String medium, String sentence) {
    String text =
        "President Ana Lund of Grenmark has congratulated Prime Minister Tove Falk of Tasvia on"
            + " her election. ";

    assertThat(messages(text + sentence))
        .singleElement()
        .satisfies(m -> assertThat(m.medium()).isEqualTo(Medium.parse(medium)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "letter | wrote to FALK in a letter posted on Facebook.",
        "social-post | wrote to FALK on Facebook."
      })
  void a_letter_shown_on_a_network_is_a_letter(String medium, String sentence) {
    String text = "President Ana Lund of Grenmark ";

    assertThat(messages(text + sentence.replace("FALK", "Prime Minister Tove Falk of Tasvia")))
        .singleElement()
        .satisfies(m -> assertThat(m.medium()).isEqualTo(Medium.parse(medium)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "message | The messages and letters were sent by",
        "letter | The letters were sent by",
        "telegram | A message was read out, and telegrams were sent by"
      })
  void who_sent_which_of_two_kinds_is_not_told(String medium, String sent) {
    String text = "Prime Minister Tove Falk of Tasvia has been elected. ";

    assertThat(messages(text + sent + " President Ana Lund of Grenmark to Tove Falk."))
        .singleElement()
        .satisfies(m -> assertThat(m.medium()).isEqualTo(Medium.parse(medium)));
  }
}
