package dev.communique.parser.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.communique.model.Message;
import dev.communique.parser.Parsers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What messages are for, as their words and those beside them tell. */
class PurposeFinderTest {
  private static List<String> purposes(String text) {
    String told =
        text.replace("LUND", "President Ana Lund of Grenmark")
            .replace("FALK", "Prime Minister Tove Falk of Tasvia");
    List<Message> messages =
        Parsers.shared().parse(" date 2019-03-06 " + told, "x").orElseThrow().messages();
    return messages.stream().map(m -> m.purpose().spelling()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "proposal | LUND has written to FALK asking her to come back to the talks.",
        "proposal | LUND sent a letter to FALK. In it she called for talks on the fishery.",
        "proposal | LUND sent a letter to FALK. The letter proposes a summit in the spring.",
        "proposal | LUND wrote to FALK on Monday to suggest ways out of the quarrel.",
        "proposal | A letter from LUND to FALK repeats her offer of a summit.",
        "other | LUND has written to FALK asking her to let the yacht leave port.",
        "other | LUND sent a letter to FALK. It spoke of support for the farmers of the delta.",
        "condolence | LUND wrote to FALK to condole the death of her mother.",
        "thanks | LUND sent a letter to FALK. The letter thanked her for the greetings of her people."
      })
  void tells_what_a_letter_is_for(String purpose, String text) {
    assertThat(purposes(text)).first().isEqualTo(purpose);
  }

  @Test
  void what_a_relative_clause_tells_is_the_answered_letters() {
    assertThat(
            purposes(
                "LUND wrote to FALK to thank her for the letter in which the prime minister"
                    + " congratulated her on her election."))
        .containsExactly("thanks", "congratulation");
  }

  @Test
  void a_bare_letter_among_others_to_one_receiver_is_like_them() {
    assertThat(
            purposes(
                "LUND sent FALK her condolences on the fire at the mill. King Edvard of Oruma sent"
                    + " a telegram to FALK."))
        .containsExactly("condolence", "condolence");
  }

  @Test
  void one_that_says_also_may_go_to_another_of_the_same_state() {
    String text =
        "LUND sent condolences to Prime Minister Imran Khan over the quake. She wrote to President"
            + " Arif Alvi ";

    assertThat(purposes(text + "as well.")).containsExactly("condolence", "condolence");
    assertThat(purposes(text + "about the dam.")).containsExactly("condolence", "other");
  }

  @Test
  void a_letter_of_another_paragraph_keeps_its_own_purpose() {
    assertThat(
            purposes(
                "LUND sent FALK her condolences on the fire at the mill.\n\nIn 2015 King Edvard of"
                    + " Oruma wrote a letter to FALK about the price of salt."))
        .containsExactly("condolence", "other");
  }
}
